package broadsheet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;

class DatabaseTest {
    private static final String WRITE = "INSERT INTO platform_secret (name, value) VALUES (?, ?)";

    @BothDatabases
    void what_was_written_is_read_also_after_a_restart(Trial trial) {
        trial.database().write(writing -> writing.exec(WRITE, "a", "1"));
        assertThat(names(trial)).containsExactly("a");
        trial.reopen();
        assertThat(names(trial)).containsExactly("a");
    }

    @BothDatabases
    void an_act_that_fails_undoes_itself_alone(Trial trial) {
        trial.database().write(writing -> writing.exec(WRITE, "a", "1"));
        assertThatThrownBy(() -> trial.database().write(writing -> {
                    writing.exec(WRITE, "b", "1");
                    return writing.exec(WRITE, "a", "2");
                }))
                .isInstanceOf(SqlTrouble.class);
        trial.database().write(writing -> writing.exec(WRITE, "c", "1"));
        assertThat(names(trial)).containsExactly("a", "c");
    }

    @BothDatabases
    void the_database_tells_the_time_of_the_trial(Trial trial) {
        trial.clock().advance(Duration.ofDays(3));
        assertThat(trial.database().now()).isEqualTo(trial.clock().instant());
        assertThat(trial.database().read(Reading::now)).isEqualTo(trial.clock().instant());
    }

    private static List<String> names(Trial trial) {
        return trial.database()
                .read(reading ->
                        reading.list("SELECT name FROM platform_secret ORDER BY name", row -> row.text("name")));
    }
}
