package broadsheet.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test winds it. */
public final class PaperClock implements InstantSource {
    private volatile Instant now;

    /** A clock that stands at a Wednesday noon. */
    public PaperClock() {
        this(Instant.parse("2026-11-25T12:00:00Z"));
    }

    public PaperClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Winds the clock on. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** Sets the clock, also backwards. */
    public synchronized void set(Instant moment) {
        now = moment;
    }
}
