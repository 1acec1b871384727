package broadsheet.platform.time;

import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Makes identifiers in order of time: 42 bits of epoch milliseconds, 9 bits of the start's number, by which nodes and
 * restarts do not meet whatever their clocks say, and 12 bits that begin in the lower half of their range in each
 * millisecond. Unique and rising within a process also when its clock is set back, and when a millisecond's numbers are
 * used up: then the next one's are begun.
 */
public final class Ids {
    private static final int START_BITS = 9;
    private static final int ORDER_BITS = 12;
    private static final long LAST = (1L << ORDER_BITS) - 1;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final long start;
    private long millis;
    private long order;

    /** Identifiers of one start of the program; {@code start} is the number that no other start has. */
    public Ids(InstantSource clock, long start) {
        this.clock = clock;
        this.start = start & ((1L << START_BITS) - 1);
    }

    /** The next identifier, larger than all before it. */
    public synchronized long next() {
        long now = clock.millis();
        if (now > millis) {
            begin(now);
        } else if (order == LAST) {
            begin(millis + 1);
        } else {
            order++;
        }
        return millis << START_BITS + ORDER_BITS | start << ORDER_BITS | order;
    }

    private void begin(long fresh) {
        millis = fresh;
        order = random.nextInt(1 << ORDER_BITS - 1);
    }
}
