package broadsheet.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is left of a sender, looked for byte by byte in all that the paper has written down. */
class AnonymousTest {
    private static final String FILE_NAME = "CanaryFileKestrel.jpg";
    private static final String NAME = "Canarina Fulmar";
    private static final String EMAIL = "canary-siskin@example.org";

    /** All that could tell of the sender: what was typed, the browser's name, the address, the photo's own words. */
    private static List<String> canaries() {
        var all = new ArrayList<>(Snaps.CANARIES);
        all.addAll(List.of(
                FILE_NAME,
                "CanaryFileKestrel",
                NAME,
                EMAIL,
                "canary-siskin",
                Correspondent.BROWSER,
                "Zebrafinch",
                "Canarysystem",
                "127.0.0.1",
                "7f000001",
                "Exif\0",
                "GPSLatitude",
                "51,30.1N"));
        return all;
    }

    /** Files in which some of these stand, each with what was found. */
    private static List<String> found(Path folder, List<String> canaries) {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (folder.relativize(file).startsWith("assets")) {
                    continue; // laid out before anybody came
                }
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                canaries.stream()
                        .filter(canary -> bytes.contains(canary)
                                || file.getFileName().toString().contains(canary))
                        .forEach(canary -> found.add(file + ": " + canary));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The rows of all tables, as far as they are text. */
    private static String rows(Trial trial) throws SQLException {
        var all = new StringBuilder();
        try (var connection = DriverManager.getConnection(
                        trial.kind() == Trial.Kind.POSTGRES
                                ? trial.url()
                                : "jdbc:sqlite:" + trial.folder().resolve("broadsheet.db"));
                var tables = connection
                        .getMetaData()
                        .getTables(
                                null, trial.kind() == Trial.Kind.POSTGRES ? "public" : null, "%", new String[] {"TABLE"
                                })) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }

    private static String logged(Runnable work) {
        var said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        var both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> anonymous(Correspondent reader) {
        Map<String, String> form = reader.form();
        form.put("anonymous", "1");
        form.put("name", NAME);
        form.put("email", EMAIL);
        return form;
    }

    @BothDatabases
    void of_an_anonymous_sender_nothing_is_left_anywhere(Trial trial) throws SQLException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            String logged = logged(() -> {
                // the form comes back once for a missing title, is sent by a browser with scripts, and asked about
                Map<String, String> form = anonymous(reader);
                form.put("title", "");
                form.put("altcha", reader.altcha());
                var back = reader.send(form, Map.of(FILE_NAME, Snaps.talkative(1)));
                assertThat(back.statusCode()).isEqualTo(422);
                Map<String, String> again = reader.form();
                again.put("anonymous", "1");
                again.put("name", NAME);
                again.put("email", EMAIL);
                again.put("photos-kept", Correspondent.field(back, "photos-kept"));
                String code = reader.sent(again, Map.of("more-" + FILE_NAME, Snaps.talkative(2)));
                assertThat(Correspondent.state(reader.status(code))).isEqualTo("received");
            });
            paper.runDue();
            assertThat(paper.database().sweep()).isTrue();

            assertThat(found(trial.folder(), canaries())).isEmpty();
            if (trial.kind() == Trial.Kind.SQLITE) { // so that it is known to look in the right place
                assertThat(found(trial.folder(), List.of("The ferry that never came")))
                        .isNotEmpty();
            }
            assertThat(rows(trial)).contains("The ferry that never came").doesNotContain(canaries());
            assertThat(logged).doesNotContain(Set.copyOf(canaries()));
            assertThat(trial.folder().resolve("contributions").resolve("photos"))
                    .isDirectoryContaining("glob:**.jpg");
        }
    }

    @BothDatabases
    void who_becomes_anonymous_at_the_second_try_has_the_photos_made_anew(Trial trial) throws SQLException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.again(reader.send(reader.form(), Map.of(FILE_NAME, Snaps.talkative(3))));
            assertThat(rows(trial)).contains(Snaps.CANARIES.get(2));
            form.put("anonymous", "1");
            Correspondent.code(reader.send(form, Map.of()));
            paper.runDue();
            trial.clock().advance(java.time.Duration.ofMinutes(61));
            paper.runDue();
            paper.database().sweep();

            assertThat(rows(trial)).doesNotContain("Marta Vik").doesNotContain(Snaps.CANARIES);
            assertThat(found(trial.folder(), Snaps.CANARIES)).isEmpty();
        }
    }

    @BothDatabases
    void the_photos_of_a_sender_who_has_a_name_lose_their_place_and_keep_their_credit(Trial trial) throws SQLException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            reader.sent(reader.form(), Map.of(FILE_NAME, Snaps.talkative(4)));

            assertThat(found(trial.folder().resolve("contributions"), List.of("GPSLatitude", "51,30.1N", "Exif\0")))
                    .isEmpty();
            assertThat(found(trial.folder().resolve("contributions"), Snaps.CANARIES))
                    .isEmpty();
            assertThat(rows(trial)).contains(Snaps.CANARIES.get(2)).doesNotContain(FILE_NAME, "127.0.0.1");
        }
    }
}
