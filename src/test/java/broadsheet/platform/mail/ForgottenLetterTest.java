package broadsheet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Databases;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.time.Ids;
import broadsheet.testing.PaperClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgottenLetterTest {
    private static final String FRIEND = "a-dear-friend@example.com";

    @TempDir
    Path folder;

    @Test
    void nothing_of_a_letter_that_was_handed_over_is_left_in_the_files() throws IOException {
        var clock = new PaperClock();
        try (Database database = Databases.sqlite(folder, clock);
                var ledger = new Ledger(database, new Ids(clock, 0))) {
            var mailroom = new Mailroom(ledger, (_, _) -> {});
            for (int i = 0; i < 20; i++) {
                database.write(writing -> {
                    mailroom.send(writing, new Letter(FRIEND, "A story for you", "Read this. ".repeat(500)));
                    return true;
                });
            }
            ledger.runDue();
            assertThat(inFiles()).as("before it is swept").isTrue();
            clock.advance(Duration.ofMinutes(1));
            ledger.runDue();
            assertThat(inFiles()).as("while the paper is open").isFalse();
        }
        assertThat(inFiles()).as("closed").isFalse();
    }

    @Test
    void what_a_killed_process_left_in_the_log_is_gone_after_the_next_start() throws IOException {
        var clock = new PaperClock();
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Database database = Databases.sqlite(folder, clock)) {
            database.perform(writing -> writing.exec(
                    "INSERT INTO platform_job (id, kind, payload, due, written_at) VALUES (1, 'x', ?, 0, 0)", FRIEND));
            database.perform(writing -> writing.exec("UPDATE platform_job SET payload = ''"));
            copy(folder, killed);
        }
        folder = killed;
        assertThat(inFiles()).isTrue();
        try (Database database = Databases.sqlite(folder, clock);
                var ledger = new Ledger(database, new Ids(clock, 0))) {
            new Mailroom(ledger, (_, _) -> {});
            ledger.runDue();
            assertThat(inFiles()).isFalse();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private boolean inFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (bytes.contains(FRIEND) || bytes.contains("Read this.")) {
                    return true;
                }
            }
        }
        return false;
    }
}
