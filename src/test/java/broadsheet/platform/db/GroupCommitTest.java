package broadsheet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.PaperClock;
import broadsheet.testing.Trial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What one commit for several acts must not do: acknowledge what is not there, or keep what was refused. */
class GroupCommitTest {
    private static final String WRITE = "INSERT INTO platform_secret (name, value) VALUES (?, ?)";
    private static final String LONG = "x".repeat(400_000);

    /** Counts what is held and what is recalled. */
    private static final class Watch implements FactsWatch {
        final List<String> told = new ArrayList<>();

        @Override
        public void hold(Set<Fact> facts) {
            facts.forEach(fact -> told.add("hold " + fact));
        }

        @Override
        public void recall(Set<Fact> facts) {
            facts.forEach(fact -> told.add("recall " + fact));
        }

        @Override
        public void recallAll() {}
    }

    private static Act<Integer> insert(String name, String value) {
        return writing -> {
            writing.changed(Fact.of(name));
            return writing.exec(WRITE, name, value);
        };
    }

    private static List<String> names(Database database) {
        return database.read(reading -> reading.list(
                "SELECT name FROM platform_secret WHERE name LIKE 'g-%' ORDER BY name", row -> row.text("name")));
    }

    @Test
    void when_the_second_act_of_a_group_finds_the_disk_full_all_are_refused_and_nothing_is_half_done() {
        try (var trial = Trial.on(Trial.Kind.SQLITE)) {
            Database database = trial.database();
            var watch = new Watch();
            database.watch(watch);
            Act<Integer> fillsUp = writing -> {
                int pages = writing.one("PRAGMA page_count", row -> row.count("page_count"))
                        .orElseThrow();
                try {
                    ((Session) writing).plain("PRAGMA max_page_count = " + (pages + 2));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
                return insert("g-2", LONG).run(writing);
            };
            var answers = Group.of(database::write, List.of(insert("g-1", "1"), fillsUp, insert("g-3", "3")));
            assertThat(answers).hasSize(3).allSatisfy(GroupCommitTest::isRefused);
            assertThat(root(answers.get(1))).isInstanceOf(SQLiteException.class).hasMessageContaining("FULL");
            assertThat(names(database)).isEmpty();
            assertThat(watch.told).as("nothing was committed").isEmpty();

            database.write(insert("g-4", LONG));
            assertThat(names(database)).as("there is room again").containsExactly("g-4");
            assertThat(watch.told).containsExactly("hold g-4", "recall g-4");
        }
    }

    private static void isRefused(CompletableFuture<?> answer) {
        assertThat(answer.exceptionNow()).isInstanceOf(DatabaseUnavailable.class);
    }

    private static Throwable root(CompletableFuture<?> answer) {
        Throwable cause = answer.exceptionNow();
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @BothDatabases
    void a_broken_constraint_undoes_only_its_own_act_of_a_group(Trial trial) {
        Database database = trial.database();
        var watch = new Watch();
        database.watch(watch);
        var answers = Group.of(
                database::write,
                List.of(
                        insert("g-1", "1"),
                        writing -> {
                            insert("g-2", "2").run(writing);
                            return insert("g-1", "again").run(writing);
                        },
                        _ -> {
                            throw new IllegalStateException("against the rules");
                        },
                        insert("g-3", "3")));
        assertThat(answers.get(0)).isCompleted();
        assertThat(answers.get(1).exceptionNow()).isInstanceOf(SqlTrouble.class);
        assertThat(answers.get(2).exceptionNow()).hasMessage("against the rules");
        assertThat(answers.get(3)).isCompleted();
        assertThat(names(database)).containsExactly("g-1", "g-3");
        assertThat(watch.told).containsExactlyInAnyOrder("hold g-1", "hold g-3", "recall g-1", "recall g-3");
    }

    @BothDatabases
    void an_act_that_writes_through_the_database_again_is_refused_and_does_not_wait_for_itself(Trial trial) {
        Database database = trial.database();
        assertThatThrownBy(() -> database.write(_ -> database.write(insert("g-1", "1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it would wait for itself");
        assertThat(names(database)).isEmpty();
    }

    /** SQLite accepts the next commit after a failed fsync, so the writer must not try one (case D6). */
    @Test
    void after_an_input_output_error_nothing_more_is_written_not_even_what_waits(@TempDir Path folder)
            throws Exception {
        var failing = new AtomicBoolean();
        var commits = new AtomicInteger();
        var file = "jdbc:sqlite:" + folder.resolve("paper.db");
        try (Connection real = DriverManager.getConnection(file);
                Statement statement = real.createStatement()) {
            statement.execute("CREATE TABLE platform_secret (name TEXT PRIMARY KEY, value TEXT)");
        }
        try (var writer = new Writer(new FailingPen(file, failing, commits), new PaperClock())) {
            writer.write(insert("g-0", "0"));
            Act<Integer> lastBefore = writing -> {
                failing.set(true);
                return insert("g-1", "1").run(writing);
            };
            // 256 acts are the largest group, so that one is left waiting when the disk fails
            var acts = new ArrayList<Act<?>>(List.of(lastBefore));
            for (int i = 2; i <= 257; i++) {
                acts.add(insert("g-" + i, "1"));
            }
            var answers = Group.of(writer::write, acts);
            assertThat(answers).allSatisfy(GroupCommitTest::isRefused);
            assertThat(failing).as("the fault fired").isTrue();
            assertThatThrownBy(() -> writer.write(insert("g-300", "1"))).isInstanceOf(DatabaseUnavailable.class);
            assertThat(commits).as("tried after the fault").hasValue(1);
        }
        try (Connection real = DriverManager.getConnection(file);
                Statement statement = real.createStatement();
                var rows = statement.executeQuery("SELECT group_concat(name) FROM platform_secret")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("g-0");
        }
    }

    private record FailingPen(String file, AtomicBoolean failing, AtomicInteger commits) implements Writer.Pen {
        @Override
        public Session open() {
            try {
                return new Session(failing(DriverManager.getConnection(file)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A connection whose COMMIT meets an I/O error. */
        private Connection failing(Connection real) {
            return proxy(Connection.class, real, (method, arguments, answer) -> {
                boolean isCommit = method.equals("prepareStatement") && "COMMIT".equals(arguments[0]);
                return isCommit ? proxy(PreparedStatement.class, answer, (_, _, done) -> done) : answer;
            });
        }

        private interface After {
            Object answer(String method, Object[] arguments, Object answer) throws SQLException;
        }

        private <T> T proxy(Class<T> type, Object real, After after) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (method.getName().equals("execute") && failing.get()) {
                            commits.incrementAndGet();
                            throw new SQLiteException("disk I/O error", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
                        }
                        try {
                            return after.answer(method.getName(), arguments, method.invoke(real, arguments));
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public void begin(Session session) throws SQLException {
            session.plain("BEGIN IMMEDIATE");
        }

        @Override
        public void announce(Session session, Set<Fact> facts) {}

        @Override
        public boolean isFatal(Throwable failure) {
            return failure instanceof SQLiteException;
        }
    }
}
