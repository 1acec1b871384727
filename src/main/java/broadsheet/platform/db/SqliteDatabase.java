package broadsheet.platform.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One SQLite file in WAL mode. {@code synchronous=FULL}, because NORMAL loses acknowledged commits at a power cut.
 * Readers and the writer are platform threads: native calls would pin the carriers of virtual ones.
 */
final class SqliteDatabase implements Database {
    private static final int READERS = 3;
    private static final int SWEEP_WAITS_MS = 200;
    private static final int PAGES_CACHED_PER_READER_KIB = 8_192;
    /** The log is copied into the file once it is 16 MB long: what many commits in a row change is copied once. */
    private static final int LOG_PAGES = 4_000;
    /** More, as an import touches pages all over the lists; an idle writer fills little of it. */
    private static final int PAGES_CACHED_BY_THE_WRITER_KIB = 32_768;

    private final InstantSource clock;
    private final Path file;
    private final BlockingQueue<Session> idle = new ArrayBlockingQueue<>(READERS);
    private final ExecutorService readers;
    private final Writer writer;

    SqliteDatabase(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        for (int i = 0; i < READERS; i++) {
            idle.add(new Session(connect(true)));
        }
        this.readers = Executors.newFixedThreadPool(
                READERS, Thread.ofPlatform().name("reader-", 1).daemon().factory());
        this.writer = new Writer(new SqlitePen(), clock);
    }

    private Connection connect(boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false); // our ids are made by us
        // What an act may have to undo is kept in memory: as a file it cost more than all that is written for good.
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(readOnly ? -PAGES_CACHED_PER_READER_KIB : -PAGES_CACHED_BY_THE_WRITER_KIB);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                // What is deleted or blanked, such as a friend's address, is overwritten in the file too.
                statement.execute(readOnly ? "PRAGMA query_only = 1" : "PRAGMA secure_delete = 1");
                statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            }
            return connection;
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> Seen<T> look(Question<T> question) {
        try {
            return readers.submit(() -> lookHere(question)).get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new DatabaseUnavailable("The paper cannot be read just now.", e.getCause());
            }
        } catch (RejectedExecutionException e) {
            throw new DatabaseUnavailable("The paper is being closed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while reading.", e);
        }
    }

    private <T> Seen<T> lookHere(Question<T> question) throws SQLException, InterruptedException {
        Session session = idle.take();
        try {
            session.begin(clock.instant());
            session.plain("BEGIN");
            try {
                return session.seen(question.ask(session));
            } finally {
                session.plain("ROLLBACK");
            }
        } finally {
            idle.add(session);
        }
    }

    @Override
    public <T> T write(Act<T> act) {
        return writer.write(act);
    }

    /** The log of the last commits is copied into the file and cut to nothing. */
    @Override
    public boolean sweep() {
        try {
            return readers.submit(this::emptyLog).get();
        } catch (ExecutionException e) {
            throw new DatabaseUnavailable("The database's log cannot be emptied.", e.getCause());
        } catch (RejectedExecutionException e) {
            throw new DatabaseUnavailable("The paper is being closed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while emptying the log.", e);
        }
    }

    private boolean emptyLog() throws SQLException {
        try (Connection connection = connect(false);
                var statement = connection.createStatement()) {
            // Writers wait meanwhile, so it does not wait long for a reader.
            statement.execute("PRAGMA busy_timeout = " + SWEEP_WAITS_MS);
            try (var answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                return answer.next() && answer.getInt("busy") == 0;
            }
        }
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isDeaf() {
        return false;
    }

    @Override
    public void watch(FactsWatch watch) {
        writer.watch(watch);
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        idle.forEach(Session::close);
    }

    private final class SqlitePen implements Writer.Pen {
        @Override
        public Session open() {
            return new Session(connect(false));
        }

        @Override
        public void begin(Session session) throws SQLException {
            session.plain("BEGIN IMMEDIATE");
        }

        @Override
        public void announce(Session session, Set<Fact> facts) {
            // One process has the file: there is nobody else to tell.
        }

        /** SQLite would accept the next commit after a failed fsync, so the paper must not try one. */
        @Override
        public boolean isFatal(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLiteException sqlite
                        && (sqlite.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_IOERR.code) {
                    return true;
                }
            }
            return false;
        }
    }
}
