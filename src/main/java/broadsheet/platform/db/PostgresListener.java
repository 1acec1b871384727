package broadsheet.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what other nodes changed. A notification makes it quick, a question every 300 ms makes it certain: a lost
 * notification is made good by the next question. While neither succeeds the node is deaf, and what it keeps rests.
 */
final class PostgresListener implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PostgresListener.class);
    private static final String CHANNEL = "broadsheet";
    private static final int QUESTION_EVERY_MS = 300;
    private static final long DEAF_AFTER_NS = 900_000_000L;
    private static final long EVENTS_KEPT_MS = 3_600_000L;

    private final Supplier<Connection> connector;
    private final String node;
    private volatile FactsWatch watch = FactsWatch.NOBODY;
    private volatile long heardAt = System.nanoTime() - DEAF_AFTER_NS;
    private volatile boolean closing;
    private volatile boolean started;
    private volatile boolean dead;
    private volatile boolean ignoringNotifications;
    private @Nullable Thread thread;
    private long last = -1;

    PostgresListener(Supplier<Connection> connector, String node) {
        this.connector = connector;
        this.node = node;
    }

    void start(FactsWatch watch) {
        this.watch = watch;
        this.started = true;
        this.thread = Thread.ofPlatform().name("listener").daemon().start(this::run);
    }

    boolean isDeaf() {
        return started && System.nanoTime() - heardAt > DEAF_AFTER_NS;
    }

    /** For tests: from now on nothing is heard, as if the thread had died. */
    void die() {
        dead = true;
    }

    /** For tests: every notification is lost, only the regular question is left. */
    void loseNotifications() {
        ignoringNotifications = true;
    }

    /** Writes one event under the writing lock, so that numbers are committed in their order. */
    static void announce(Session session, Set<Fact> facts, String node) throws SQLException {
        String names = facts.stream().map(Fact::name).collect(Collectors.joining("\n"));
        long now = System.currentTimeMillis();
        session.exec(
                "INSERT INTO platform_recall (n, facts, node, at) VALUES (nextval('platform_recall_n'), ?, ?, ?)",
                names,
                node,
                now);
        session.exec("DELETE FROM platform_recall WHERE at < ?", now - EVENTS_KEPT_MS);
        session.plain("NOTIFY " + CHANNEL);
    }

    private void run() {
        while (!closing) {
            try (Connection connection = connector.get()) {
                listen(connection);
            } catch (SQLException | DatabaseUnavailable e) {
                log.warn("Not hearing other nodes: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            statement.execute("LISTEN " + CHANNEL);
        }
        while (!closing && !dead) {
            long asked = System.nanoTime();
            catchUp(connection);
            heardAt = asked; // what was committed after the question was put has not been heard
            if (ignoringNotifications) {
                pause();
            } else {
                connection.unwrap(PGConnection.class).getNotifications(QUESTION_EVERY_MS);
            }
        }
        while (!closing && dead) {
            pause();
        }
    }

    private void catchUp(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT n, facts, node, (SELECT min(n) FROM platform_recall) AS first FROM platform_recall WHERE n > ?"
                        + " ORDER BY n")) {
            if (last < 0) {
                try (var newest = connection.createStatement();
                        var rows = newest.executeQuery("SELECT coalesce(max(n), 0) FROM platform_recall")) {
                    rows.next();
                    last = rows.getLong(1);
                    watch.recallAll();
                }
            }
            statement.setLong(1, last);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (last > 0 && rows.getLong("first") > last + 1 && isPruned(connection)) {
                        watch.recallAll();
                    }
                    last = rows.getLong("n");
                    if (!node.equals(rows.getString("node"))) {
                        recall(rows.getString("facts"));
                    }
                }
            }
        }
    }

    /** Events older than an hour are gone; a node that slept longer cannot know what it missed. */
    private boolean isPruned(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT 1 FROM platform_recall WHERE n <= ?")) {
            statement.setLong(1, last);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private void recall(String names) {
        Set<Fact> facts = Arrays.stream(names.split("\n")).map(Fact::new).collect(Collectors.toSet());
        watch.hold(facts);
        watch.recall(facts);
    }

    private static void pause() {
        try {
            Thread.sleep(QUESTION_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        Thread running = thread;
        if (running != null) {
            try {
                running.join(3_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
