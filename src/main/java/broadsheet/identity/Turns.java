package broadsheet.identity;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Turns at work that must not run often at the same time. Who is inside goes first, then who is expected, then the crowd.
 *
 * <p>Of those who are expected the newest goes first and the oldest is turned away when there are too many: a flood from
 * many addresses, each of them new, waits then for itself, and who comes after it does not. In quiet times nobody waits, so
 * that the order shows in floods alone. Nobody at the door waits for longer than patience lasts: by then a browser's user
 * has gone, and the line would only be held for whoever floods.
 */
final class Turns {
    private static final int MOST_WAITING = 400;

    private final int most;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Place> inside = new ArrayDeque<>();
    private final Deque<Place> expected = new ArrayDeque<>();
    private final Deque<Place> others = new ArrayDeque<>();
    private int running;

    /** In the queue. */
    private static final class Place {
        final CompletableFuture<Boolean> turn = new CompletableFuture<>();
    }

    /**
     * @param most how many work at the same time
     * @param patience how long somebody at the door waits
     */
    Turns(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Waits for a turn, which must be given back, before all who are at the door, however many are waiting. */
    void takeInside() {
        var place = new Place();
        lock.lock();
        try {
            if (begins()) {
                return;
            }
            inside.addLast(place);
        } finally {
            lock.unlock();
        }
        place.turn.join();
    }

    /**
     * Waits for a turn, which must be given back.
     *
     * @return false when too many are waiting, or it took too long; then there is nothing to give back
     */
    boolean take(boolean isExpected) {
        var place = new Place();
        Place away = null;
        lock.lock();
        try {
            if (begins()) {
                return true;
            }
            if (!isExpected && others.size() >= MOST_WAITING) {
                return false;
            }
            if (isExpected && expected.size() >= MOST_WAITING) {
                away = expected.removeFirst();
            }
            (isExpected ? expected : others).addLast(place);
        } finally {
            lock.unlock();
        }
        if (away != null) {
            away.turn.complete(false);
        }
        boolean isTurn = place.turn
                .copy()
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return isTurn || !leaves(place);
    }

    /** Whether they went without a turn: it may have come in the moment in which they gave up. */
    private boolean leaves(Place place) {
        lock.lock();
        try {
            expected.remove(place);
            others.remove(place);
        } finally {
            lock.unlock();
        }
        place.turn.complete(false);
        return !place.turn.join();
    }

    private boolean begins() {
        if (running < most) {
            running++;
            return true;
        }
        return false;
    }

    /** How many are waiting. */
    int waiting() {
        lock.lock();
        try {
            return inside.size() + expected.size() + others.size();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Place next() {
        if (!inside.isEmpty()) {
            return inside.pollFirst();
        }
        return expected.isEmpty() ? others.pollFirst() : expected.pollLast();
    }

    /** Hands the turn on. */
    void giveBack() {
        lock.lock();
        try {
            Place next = next();
            if (next == null) {
                running--;
            } else {
                next.turn.complete(true);
            }
        } finally {
            lock.unlock();
        }
    }
}
