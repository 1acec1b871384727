package broadsheet.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL for several nodes. Each node has one writer, as with SQLite; a lock that is taken first and held to COMMIT
 * puts the groups of all nodes in one order, so that acts never run against each other and event numbers are complete.
 */
final class PostgresDatabase implements Database {
    /** The advisory lock under which every group of every node is written. */
    private static final long WRITING_LOCK = 0x42726f6164L;

    private static final int READERS = 8;

    /** After these, a server that was asked something counts as silent. */
    private static final int READING_SECONDS = 5;

    private static final int WRITING_SECONDS = 10;

    /** For so long after an unanswered question a node that hears nothing does not put another one. */
    private static final long UNANSWERED_NS = 1_000_000_000L;

    private final String url;
    private final InstantSource clock;
    private final String node = UUID.randomUUID().toString();
    private final HikariDataSource pool;
    private final Writer writer;
    private final PostgresListener listener;
    private volatile long unansweredAt = System.nanoTime() - UNANSWERED_NS;

    PostgresDatabase(String url, InstantSource clock) {
        this.url = url;
        this.clock = clock;
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(READERS);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setConnectionTimeout(READING_SECONDS * 1_000L);
        config.setValidationTimeout(1_000);
        config.addDataSourceProperty("socketTimeout", Integer.toString(READING_SECONDS));
        config.setInitializationFailTimeout(10_000);
        this.pool = new HikariDataSource(config);
        this.writer = new Writer(new PostgresPen(), clock);
        this.listener = new PostgresListener(this::connect, node);
    }

    private Connection connect() {
        var properties = new Properties();
        properties.setProperty("socketTimeout", Integer.toString(WRITING_SECONDS));
        properties.setProperty("connectTimeout", Integer.toString(READING_SECONDS));
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> Seen<T> look(Question<T> question) {
        if (listener.isDeaf() && System.nanoTime() - unansweredAt < UNANSWERED_NS) {
            throw new DatabaseUnavailable("The database did not answer a moment ago.", null);
        }
        try (Connection connection = pool.getConnection()) {
            var session = new Session(connection);
            session.begin(clock.instant());
            try {
                return session.seen(question.ask(session));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw unanswered(e);
        } catch (SqlTrouble e) {
            if (isConnectionLost(e.getCause())) {
                throw unanswered(e);
            }
            throw e;
        }
    }

    private DatabaseUnavailable unanswered(Exception cause) {
        unansweredAt = System.nanoTime();
        return new DatabaseUnavailable("The paper cannot be read just now.", cause);
    }

    /** SQL states of class 08 (connection) and 57 (operator intervention, such as a shutdown). */
    private static boolean isConnectionLost(@Nullable Throwable cause) {
        String state = cause instanceof SQLException e ? e.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57"));
    }

    @Override
    public <T> T write(Act<T> act) {
        return writer.write(act);
    }

    @Override
    public Instant now() {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")) {
            rows.next();
            return Instant.ofEpochMilli(rows.getLong(1));
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database does not tell the time.", e);
        }
    }

    @Override
    public boolean isDeaf() {
        return listener.isDeaf();
    }

    @Override
    public void watch(FactsWatch watch) {
        writer.watch(watch);
        listener.start(watch);
    }

    /** For tests: the part that listens to other nodes. */
    PostgresListener listener() {
        return listener;
    }

    @Override
    public void close() {
        listener.close();
        writer.close();
        pool.close();
    }

    private final class PostgresPen implements Writer.Pen {
        @Override
        public Session open() {
            Connection connection = connect();
            try {
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new DatabaseUnavailable("The database does not answer.", e);
            }
            return new Session(connection);
        }

        @Override
        public void begin(Session session) throws SQLException {
            session.plain("BEGIN");
            session.plain("SELECT pg_advisory_xact_lock(" + WRITING_LOCK + ")");
        }

        @Override
        public void announce(Session session, Set<Fact> facts) throws SQLException {
            if (!facts.isEmpty()) {
                PostgresListener.announce(session, facts, node);
            }
        }

        @Override
        public boolean isFatal(Throwable failure) {
            return false;
        }
    }
}
