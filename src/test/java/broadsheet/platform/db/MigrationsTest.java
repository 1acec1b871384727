package broadsheet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void every_migration_in_the_rooms_is_known_to_the_start() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/broadsheet"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.matches("V\\d+__.*[.]sql"))
                            .map(name -> name.substring(1, name.indexOf("__")))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Migrations.VERSIONS);
        }
    }

    @BothDatabases
    void a_database_of_a_newer_program_is_refused(Trial trial) {
        trial.database()
                .write(writing ->
                        writing.exec("INSERT INTO flyway_schema_history (installed_rank, version, description,"
                                + " type, script, installed_by, execution_time, success) SELECT 1000, '29990101001', 'later', type,"
                                + " 'V29990101001__later.sql', installed_by, 1, success FROM flyway_schema_history"
                                + " WHERE version = '20261123001'"));
        assertThatThrownBy(trial::reopen)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("newer Broadsheet");
    }
}
