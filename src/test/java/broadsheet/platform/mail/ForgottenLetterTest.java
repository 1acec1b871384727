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
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain(FRIEND)
                        .doesNotContain("Read this.");
            }
        }
    }
}
