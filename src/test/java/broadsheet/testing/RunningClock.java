package broadsheet.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The real time, and as much later as tests say: for a paper that a browser reads. */
public final class RunningClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    /** Lets this much time go by at once. */
    public void advance(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }
}
