package broadsheet.exchange;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries in transactions short enough that nobody has to wait for one (about 200 ms), while the next ones are
 * being read. When one entry breaks its transaction, its neighbours are written one by one without it.
 */
final class Batches implements AutoCloseable {
    private static final int SMALLEST = 40;
    private static final int LARGEST = 1_000;
    private static final int MOST_AHEAD = 3;
    private static final long LONG_NANOS = 200_000_000;

    private final Source source;
    private final Report report;
    private final Runnable afterEach;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final Semaphore ahead = new Semaphore(MOST_AHEAD);
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private List<Entry> waiting = new ArrayList<>();
    private int weight;
    private volatile int limit = SMALLEST * 2;

    /** Batches; {@code afterEach} runs after each commit. */
    Batches(Source source, Report report, Runnable afterEach) {
        this.source = source;
        this.report = report;
        this.afterEach = afterEach;
    }

    void add(Entry entry) {
        waiting.add(entry);
        weight += entry.weight();
        if (weight >= limit) {
            flush();
        }
    }

    /** Hands over what is waiting. Where a batch fails, those behind it are not begun. */
    void flush() {
        if (underWay.isCompletedExceptionally()) {
            join();
        }
        if (waiting.isEmpty()) {
            return;
        }
        List<Entry> batch = waiting;
        waiting = new ArrayList<>();
        weight = 0;
        ahead.acquireUninterruptibly();
        underWay = underWay.thenRunAsync(() -> write(batch), writer).whenComplete((_, _) -> ahead.release());
    }

    private void join() {
        try {
            underWay.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void write(List<Entry> batch) {
        ExchangeRoom room = source.writable();
        if (room == null) {
            rehearse(batch);
            return;
        }
        Database database = room.database();
        long[] took = {LONG_NANOS};
        try {
            report.take(database.write(writing -> {
                long begun = System.nanoTime();
                var tally = new Tally();
                batch.forEach(entry -> entry.carry(writing, tally));
                took[0] = System.nanoTime() - begun;
                return tally;
            }));
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            batch.forEach(entry -> writeAlone(database, entry));
        }
        limit = took[0] > LONG_NANOS
                ? Math.max(SMALLEST, limit / 2)
                : took[0] < LONG_NANOS / 2 ? Math.min(LARGEST, limit + SMALLEST) : limit;
        afterEach.run();
    }

    private void writeAlone(Database database, Entry entry) {
        try {
            report.take(database.write(writing -> {
                var tally = new Tally();
                entry.carry(writing, tally);
                return tally;
            }));
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            var tally = new Tally();
            entry.failed(String.valueOf(e.getMessage()), tally);
            report.take(tally);
        }
    }

    private void rehearse(List<Entry> batch) {
        ExchangeRoom paper = source.room();
        report.take(paper == null ? rehearse(null, batch) : paper.database().read(reading -> rehearse(reading, batch)));
    }

    private static Tally rehearse(@Nullable Reading reading, List<Entry> batch) {
        var tally = new Tally();
        batch.forEach(entry -> entry.rehearse(reading, tally));
        return tally;
    }

    /** Waits until everything handed over is written. */
    void finish() {
        flush();
        join();
    }

    @Override
    public void close() {
        writer.shutdown();
    }
}
