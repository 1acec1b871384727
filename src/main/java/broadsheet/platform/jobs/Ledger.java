package broadsheet.platform.jobs;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The paper's work that must happen. Rooms name their tasks with {@link #on} before {@link #start}; acts write jobs
 * with {@link #write}. Safe for use by several threads, and by several nodes on one database.
 */
public final class Ledger implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    /** How many jobs of each kind this node does at once: slow letters must not keep a story from being published. */
    private static final int AT_ONCE = 4;

    /** How often other nodes' jobs are looked for. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** When a node dies, others have its jobs within half a minute. */
    private static final Duration LEASE = Duration.ofSeconds(25);

    private static final Duration HOLD_EVERY = Duration.ofSeconds(8);
    private static final Duration TIDY_EVERY = Duration.ofMinutes(1);
    private static final Duration SWEEP_ROOMS_EVERY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration DONE_KEPT = Duration.ofDays(30);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final Database database;
    private final Ids ids;
    private final Map<String, Task> tasks = new ConcurrentHashMap<>();
    private final Map<String, Duration> lifetimes = new ConcurrentHashMap<>();
    private final List<Consumer<Writing>> sweepers = new CopyOnWriteArrayList<>();
    private final Map<Long, Held> running = new ConcurrentHashMap<>();
    private final Semaphore signal = new Semaphore(0);
    private final ExecutorService hands = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("job-", 1).factory());
    /** Whether a payload with a lifetime was blanked; so also at a start, as the process before may have ended there. */
    private volatile boolean isToSweep = true;

    private volatile boolean closing;
    private @Nullable Thread thread;
    private Instant heldAt = Instant.MIN;
    private Instant tidiedAt = Instant.MIN;
    private Instant sweptAt = Instant.MIN;

    public Ledger(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Names the task that does the jobs of a kind; once for each kind. */
    public void on(String kind, Task task) {
        if (tasks.putIfAbsent(kind, task) != null) {
            throw new IllegalArgumentException("The kind " + kind + " has a task already.");
        }
    }

    /**
     * Has this done about once an hour, on every node: a room forgets what it keeps for a time only, also when nobody comes
     * by whose act would do so on the way.
     */
    public void hourly(Consumer<Writing> sweeper) {
        sweepers.add(sweeper);
    }

    /**
     * Keeps no payload of this kind longer than this after it was written: a job not done by then expires, and a failed
     * one is blanked.
     */
    public void blankOlderThan(String kind, Duration age) {
        lifetimes.put(kind, age);
    }

    /**
     * Writes a job, which will be done if and only if this transaction is committed.
     *
     * @param due not to be begun before this instant of the database's clock
     * @return the job's number
     * @throws IllegalArgumentException when it would expire before it is due
     */
    public long write(Writing writing, String kind, String payload, Instant due) {
        Duration age = lifetimes.get(kind);
        if (age != null && !due.isBefore(writing.now().plus(age))) {
            throw new IllegalArgumentException("A job of kind " + kind + " would expire before it is due.");
        }
        long id = ids.next();
        JobStore.insert(writing, id, kind, payload, due.isAfter(writing.now()) ? wholeMillisAfter(due) : due);
        signal.release();
        return id;
    }

    /** The ledger keeps milliseconds; rounding down would be early. */
    private static Instant wholeMillisAfter(Instant moment) {
        return Instant.ofEpochMilli(moment.plusNanos(999_999).toEpochMilli());
    }

    /**
     * Gives up the jobs of a kind with such a payload, done already or not, and keeps nothing of what they were about.
     * One that is just being done may still succeed.
     */
    public void drop(Writing writing, String kind, Predicate<String> payload) {
        for (Job job : JobStore.kept(writing, kind)) {
            if (payload.test(job.payload())) {
                JobStore.drop(writing, job.id());
                isToSweep = true;
            }
        }
    }

    /** How many jobs should have been begun more than a minute ago and are not done. */
    public long late() {
        Instant since = database.now().minus(LATE);
        return database.read(reading -> JobStore.dueBy(reading, since));
    }

    /** Whether a job of this kind is neither done nor given up. */
    public boolean isWaiting(Reading reading, String kind) {
        return JobStore.isWaiting(reading, kind);
    }

    /** All jobs that are neither done nor given up, the first due first. */
    public List<Job> pending(Reading reading) {
        return JobStore.waiting(reading);
    }

    /** Begins to work, first at what came due while nobody did. */
    public synchronized void start() {
        if (thread != null) {
            throw new IllegalStateException("The ledger has been started already.");
        }
        thread = Thread.ofVirtual().name("ledger").start(this::watch);
    }

    private void watch() {
        boolean fresh = true;
        while (!closing) {
            Duration rest = LOOK_EVERY;
            try {
                rest = round(fresh).rest();
            } catch (RuntimeException e) {
                log.warn("The ledger cannot be read just now: {}", e.toString());
            }
            try {
                fresh = signal.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                signal.drainPermits();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Does all that is due, and returns when it is done or has failed; what was begun before is not waited for. */
    public void runDue() {
        while (true) {
            List<Future<?>> begun = round(true).begun();
            if (begun.isEmpty()) {
                return;
            }
            for (Future<?> job : begun) {
                try {
                    job.get();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    return;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** What a round began, and how long the ledger may rest before the next. */
    private record Round(List<Future<?>> begun, Duration rest) {}

    /**
     * Takes what is due and begins it. Jobs are taken through the writer, which does acts in their order: so a round
     * that was called for by a fresh job finds it committed, or undone.
     */
    private synchronized Round round(boolean fresh) {
        if (closing || tasks.isEmpty()) {
            return new Round(List.of(), LOOK_EVERY);
        }
        Instant now = database.now();
        goOnHolding(now);
        tidy(now);
        Instant next = now;
        if (!fresh) {
            next = database.read(reading -> JobStore.earliest(reading, tasks.keySet()))
                    .orElse(Instant.MAX);
        }
        var begun = new ArrayList<Future<?>>();
        if (!next.isAfter(now)) {
            for (Held held : database.write(writing -> take(writing, now))) {
                running.put(held.job().id(), held);
                begun.add(hands.submit(() -> work(held)));
            }
            next = database.read(reading -> JobStore.earliest(reading, tasks.keySet()))
                    .orElse(Instant.MAX);
        }
        return new Round(begun, restUntil(next));
    }

    private Duration restUntil(Instant next) {
        Instant now = database.now();
        boolean soon = next.isAfter(now) && next.isBefore(now.plus(LOOK_EVERY));
        return soon ? Duration.between(now, next) : LOOK_EVERY;
    }

    private List<Held> take(Writing writing, Instant now) {
        var taken = new ArrayList<Held>();
        for (String kind : tasks.keySet()) {
            long busy = running.values().stream()
                    .filter(held -> held.job().kind().equals(kind))
                    .count();
            if (busy < AT_ONCE) {
                taken.addAll(take(writing, kind, now, (int) (AT_ONCE - busy)));
            }
        }
        return taken;
    }

    private List<Held> take(Writing writing, String kind, Instant now, int most) {
        var taken = new ArrayList<Held>();
        for (Held found : JobStore.free(writing, kind, now, AT_ONCE)) {
            if (running.containsKey(found.job().id())) {
                continue;
            }
            if (Tries.areSpent(found.job())) {
                JobStore.failed(writing, found, "It was begun " + found.job().tries() + " times and never ended.");
                log.error(
                        "{} was begun {} times and never ended; it is given up.",
                        found.job(),
                        found.job().tries());
            } else if (taken.size() < most) {
                JobStore.take(writing, found, now.plus(LEASE)).ifPresent(taken::add);
            }
        }
        return taken;
    }

    private void goOnHolding(Instant now) {
        if (running.isEmpty() || Tries.isWithin(heldAt, now, HOLD_EVERY)) {
            return;
        }
        heldAt = now;
        database.write(writing -> {
            running.values().forEach(held -> JobStore.hold(writing, held, now.plus(LEASE)));
            return true;
        });
    }

    private void tidy(Instant now) {
        if (Tries.isWithin(tidiedAt, now, TIDY_EVERY)) {
            return;
        }
        tidiedAt = now;
        database.write(writing -> {
            lifetimes.forEach((kind, age) -> {
                if (JobStore.blankFailed(writing, kind, now.minus(age)) > 0) {
                    isToSweep = true;
                }
                int expired = JobStore.expire(writing, kind, now.minus(age), now);
                if (expired > 0) {
                    isToSweep = true;
                    log.error("{} jobs of kind {} were not done in time and are given up.", expired, kind);
                }
            });
            JobStore.forget(writing, now.minus(DONE_KEPT));
            return true;
        });
        sweepRooms(now);
        sweep();
    }

    private void sweepRooms(Instant now) {
        if (Tries.isWithin(sweptAt, now, SWEEP_ROOMS_EVERY)) {
            return;
        }
        sweptAt = now;
        for (Consumer<Writing> sweeper : sweepers) {
            database.perform(sweeper);
        }
        isToSweep |= !sweepers.isEmpty();
    }

    /** What was blanked goes out of the database's log too; if not now, then at the next tidying. */
    private void sweep() {
        if (isToSweep && !lifetimes.isEmpty()) {
            isToSweep = false; // before it is asked, so that a job that ends meanwhile is not forgotten
            isToSweep |= !database.sweep();
        }
    }

    private void work(Held held) {
        try {
            perform(held);
        } catch (TakenOver e) {
            log.warn("{}", e.getMessage());
        } catch (Throwable e) {
            recordFailure(held, e);
        } finally {
            isToSweep |= lifetimes.containsKey(held.job().kind());
            running.remove(held.job().id());
            signal.release();
        }
    }

    private void perform(Held held) throws Exception {
        Task task = tasks.get(held.job().kind());
        if (task == null) {
            throw new IllegalStateException("No task for " + held.job());
        }
        var claimed = new boolean[1];
        task.run(held.job(), writing -> {
            claimed[0] = true;
            if (!JobStore.done(writing, held)) {
                throw new TakenOver(held.job());
            }
        });
        if (!claimed[0]) {
            if (!database.write(writing -> JobStore.done(writing, held))) {
                throw new TakenOver(held.job());
            }
        } else if (database.read(reading -> JobStore.isHeld(reading, held))) {
            throw new IllegalStateException("The transaction that was to end the job was undone.");
        }
    }

    private void recordFailure(Held held, Throwable failure) {
        Job job = held.job();
        String trouble = Tries.trouble(failure);
        boolean last = failure instanceof Hopeless || Tries.areSpent(job);
        try {
            Instant now = database.now();
            if (last) {
                database.write(writing -> JobStore.failed(writing, held, trouble));
            } else {
                Instant due = now.plus(Tries.pauseAfter(job.tries()));
                database.write(writing -> JobStore.again(writing, held, due, trouble));
            }
        } catch (RuntimeException e) {
            log.warn("The failure of {} could not be written: {}", job, e.toString());
        }
        if (failure instanceof Hopeless) {
            log.warn("{} cannot be done: {}", job, trouble);
        } else if (last) {
            log.error("{} failed {} times and is given up: {}", job, job.tries(), trouble);
        } else {
            log.warn("{} failed at try {}: {}", job, job.tries(), trouble);
        }
    }

    /** Begins nothing more, and waits up to ten seconds for what is under way. */
    @Override
    public void close() {
        closing = true;
        signal.release();
        Thread watching;
        synchronized (this) {
            watching = thread;
        }
        try {
            if (watching != null) {
                watching.join(CLOSE_WITHIN);
            }
            hands.shutdown();
            if (!hands.awaitTermination(CLOSE_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                hands.shutdownNow();
            }
        } catch (InterruptedException _) {
            hands.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
