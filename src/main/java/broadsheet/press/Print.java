package broadsheet.press;

import broadsheet.platform.http.Finished;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One print of one page, on its way. Fields are guarded by the lock of the Press. */
final class Print {
    /** The recall counter before the first SELECT. */
    long start;

    /** Whether its instant and snapshot may have been taken; who asks later must not share this print. */
    boolean hasBegun;

    /** The print that waits for this one to end. */
    @Nullable
    Print next;

    private record Outcome(Finished page, boolean valid) {}

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    Print(long start) {
        this.start = start;
    }

    void finish(Finished page, boolean valid) {
        outcome.complete(new Outcome(page, valid));
    }

    void fail(Throwable failure) {
        outcome.completeExceptionally(failure);
    }

    /** Waits for the page; rethrows what the printer met. */
    Finished await() {
        try {
            return outcome.join().page();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits until the print has ended and says whether it was true to its end. */
    boolean awaitValid() {
        try {
            return outcome.join().valid();
        } catch (CompletionException e) {
            return false; // whoever waits prints for himself and meets the trouble himself
        }
    }
}
