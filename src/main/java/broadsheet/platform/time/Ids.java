package broadsheet.platform.time;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes identifiers in order of time: 42 bits of epoch milliseconds, then 21 bits that start at random in each
 * millisecond, so that two nodes do not meet. Unique and rising within a process also when its clock is set back.
 */
public final class Ids {
    private static final int LOW_BITS = 21;
    private static final int RANDOM_BITS = 20;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** The next identifier, larger than all before it. */
    public long next() {
        long fresh = (clock.millis() << LOW_BITS) | random.nextInt(1 << RANDOM_BITS);
        return last.updateAndGet(before -> Math.max(before + 1, fresh));
    }
}
