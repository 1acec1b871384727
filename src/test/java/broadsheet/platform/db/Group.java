package broadsheet.platform.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Acts that are sure to be committed in one group: they queue up in order while the writer is kept busy. */
final class Group {
    private final List<CompletableFuture<?>> answers = new ArrayList<>();

    private Group() {}

    /** How an act is handed to the writer. */
    interface Hand {
        Object write(Act<?> act);
    }

    /** Has the acts done as one group and returns what became of each, in order. */
    static List<CompletableFuture<?>> of(Hand hand, List<Act<?>> acts) {
        var group = new Group();
        var busy = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        Thread first = Thread.ofPlatform()
                .start(() -> hand.write(_ -> {
                    busy.countDown();
                    try {
                        free.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return true;
                }));
        try {
            busy.await();
            var members = new ArrayList<Thread>();
            for (Act<?> act : acts) {
                members.add(group.queued(hand, act));
            }
            free.countDown();
            first.join();
            for (Thread member : members) {
                member.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return group.answers;
    }

    private Thread queued(Hand hand, Act<?> act) {
        var answer = new CompletableFuture<Object>();
        answers.add(answer);
        Thread member = Thread.ofPlatform().start(() -> {
            try {
                answer.complete(hand.write(act));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        while (member.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return member;
    }
}
