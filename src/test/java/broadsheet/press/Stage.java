package broadsheet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets actors, each a virtual thread, go on one step at a time in an order drawn from a seed. An actor rests at its
 * {@link #step}s, and wherever the code under test lets it wait for another.
 */
final class Stage {
    private static final long PATIENCE_NS = 20_000_000_000L;

    private static final class Actor {
        final Thread thread;
        volatile boolean rests = true;
        volatile boolean mayGo;

        Actor(Runnable part, ScopedValue<Actor> self) {
            this.thread = Thread.ofVirtual()
                    .unstarted(() -> ScopedValue.where(self, this).run(part));
        }

        boolean isQuiet() {
            return rests
                    || switch (thread.getState()) {
                        case TERMINATED, WAITING -> true;
                        case NEW, RUNNABLE, BLOCKED, TIMED_WAITING -> false;
                    };
        }

        boolean canGo() {
            return rests && thread.getState() != Thread.State.TERMINATED;
        }
    }

    private final ScopedValue<Actor> self = ScopedValue.newInstance();
    private final List<Actor> actors = new ArrayList<>();
    private final SplittableRandom random;

    Stage(SplittableRandom random) {
        this.random = random;
    }

    /** An actor who begins when his turn comes. */
    void enter(Runnable part) {
        var actor = new Actor(part, self);
        actors.add(actor);
    }

    /** Called by an actor: rests until his turn comes. */
    void step() {
        Actor actor = self.get();
        actor.mayGo = false;
        actor.rests = true;
        while (!actor.mayGo) {
            LockSupport.park();
        }
    }

    /** Lets one actor do one step, and waits until nobody moves. Returns false when all are at their end. */
    boolean next() {
        List<Actor> ready = settled();
        if (ready.isEmpty()) {
            return false;
        }
        Actor actor = ready.get(random.nextInt(ready.size()));
        actor.rests = false;
        actor.mayGo = true;
        if (actor.thread.getState() == Thread.State.NEW) {
            actor.thread.start();
        } else {
            LockSupport.unpark(actor.thread);
        }
        settled();
        return true;
    }

    /** Waits until nobody moves; returns those who could. Looks twice, since one who moved may have woken another. */
    private List<Actor> settled() {
        long until = System.nanoTime() + PATIENCE_NS;
        while (System.nanoTime() < until) {
            boolean first = areQuiet();
            if (first && areQuiet()) {
                List<Actor> ready = actors.stream().filter(Actor::canGo).toList();
                if (!ready.isEmpty() || isOver()) {
                    return ready;
                }
            }
            Thread.yield();
        }
        throw new AssertionError("Somebody goes on, or waits, for ever.");
    }

    private boolean areQuiet() {
        return actors.stream().allMatch(Actor::isQuiet);
    }

    /** Whether all parts are at their end. */
    private boolean isOver() {
        return actors.stream().allMatch(actor -> actor.thread.getState() == Thread.State.TERMINATED);
    }
}
