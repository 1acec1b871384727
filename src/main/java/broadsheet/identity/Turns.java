package broadsheet.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Turns at work that must not run often at the same time. Who is expected goes before all others, so that a crowd of
 * strangers keeps nobody waiting but itself.
 */
final class Turns {
    private static final int MOST_WAITING = 400;

    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<CountDownLatch> expected = new ArrayDeque<>();
    private final Deque<CountDownLatch> others = new ArrayDeque<>();
    private int running;

    /** @param most how many work at the same time */
    Turns(int most) {
        this.most = most;
    }

    /** Waits for a turn as one of those who are expected, however many these are; it must be given back. */
    void takeInside() {
        queued(true, Integer.MAX_VALUE);
    }

    /**
     * Waits for a turn, which must be given back.
     *
     * @return false at once when too many are waiting; then there is nothing to give back
     */
    boolean take(boolean isExpected) {
        return queued(isExpected, MOST_WAITING);
    }

    private boolean queued(boolean isExpected, int mostWaiting) {
        var turn = new CountDownLatch(1);
        lock.lock();
        try {
            if (running < most) {
                running++;
                return true;
            }
            Deque<CountDownLatch> queue = isExpected ? expected : others;
            if (queue.size() >= mostWaiting) {
                return false;
            }
            queue.addLast(turn);
        } finally {
            lock.unlock();
        }
        await(turn);
        return true;
    }

    /** A turn cannot be left: whoever was given one has to give it back. */
    private static void await(CountDownLatch turn) {
        boolean interrupted = false;
        while (true) {
            try {
                turn.await();
                break;
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many are waiting. */
    int waiting() {
        lock.lock();
        try {
            return expected.size() + others.size();
        } finally {
            lock.unlock();
        }
    }

    /** Hands the turn on. */
    void giveBack() {
        lock.lock();
        try {
            CountDownLatch next = expected.isEmpty() ? others.pollFirst() : expected.pollFirst();
            if (next == null) {
                running--;
            } else {
                next.countDown();
            }
        } finally {
            lock.unlock();
        }
    }
}
