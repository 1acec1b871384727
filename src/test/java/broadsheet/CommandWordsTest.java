package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.files.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What the program answers to words that it cannot follow. */
@Isolated("it listens to the error stream of the whole process")
final class CommandWordsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_wrong_word_is_named_in_a_plain_sentence() {
        assertThat(complaints("srve")).startsWith("\"srve\" is no word that is known here.");
        assertThat(complaints("comments", "foo", "--data", "x")).startsWith("\"foo\" is no word that is known here.");
        assertThat(complaints("--port", "1")).startsWith("There is no option --port here.");
    }

    @Test
    void help_is_help_and_a_wrong_port_is_a_wrong_word() {
        assertThat(Broadsheet.run("help")).isZero();
        assertThat(Broadsheet.run("help", "serve")).isZero();
        assertThat(Broadsheet.run("comments", "help")).isZero();
        assertThat(Broadsheet.run(
                        "serve",
                        "--port",
                        "99999",
                        "--data",
                        folder.resolve("paper").toString()))
                .isEqualTo(Broadsheet.run("serve", "--port", "abc"))
                .isEqualTo(2);
    }

    @Test
    void a_value_of_the_wrong_form_is_refused_without_the_names_of_classes() {
        assertThat(complaints("demo", "--today", "2026-13-45"))
                .startsWith("--today takes YYYY-MM-DD, not \"2026-13-45\".")
                .doesNotContain("java.");
        assertThat(complaints("serve", "--port", "abc")).startsWith("--port takes N, not \"abc\".");
    }

    @Test
    void the_demo_refuses_a_file_and_a_busy_port_before_it_makes_the_paper() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(complaints("demo", "--data", file.toString())).contains("is a file; --data takes a folder.");
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(busy.getLocalPort());
            assertThat(complaints(
                            "demo",
                            "--port",
                            port,
                            "--data",
                            folder.resolve("demo").toString()))
                    .startsWith("The port is in use by another program.");
        }
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void the_demo_serves_no_other_paper_and_no_other_day() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("broadsheet.db"), "");
        assertThat(complaints("demo", "--make-only", "--data", other.toString()))
                .startsWith(other + " holds another paper than the demo.");
        Files.writeString(other.resolve("demo.txt"), "2026-11-20\n");
        assertThat(complaints("demo", "--make-only", "--today", "2026-11-21", "--data", other.toString()))
                .startsWith("The demo paper in " + other + " was made with --today 2026-11-20.");
    }

    @Test
    void two_starts_do_not_make_the_demo_paper_at_once() {
        Path data = folder.resolve("demo");
        try (var _ = DataFolder.take(data)) {
            assertThat(complaints("demo", "--make-only", "--data", data.toString()))
                    .startsWith("Another Broadsheet is running on " + data + ".");
        }
        assertThat(data.resolve("broadsheet.db")).doesNotExist();
    }

    @Test
    void options_are_called_by_their_names_and_a_file_that_is_no_database_is_named() throws IOException {
        Path data = folder.resolve("paper");
        assertThat(complaints("serve", "--port", "70000", "--data", data.toString()))
                .startsWith("--port: ");
        assertThat(complaints("serve", "--port", "8099", "--metrics-port", "8099", "--data", data.toString()))
                .startsWith("--port and --metrics-port take two different ports.");
        Files.createDirectories(data);
        Files.writeString(data.resolve("broadsheet.db"), "no database ".repeat(100));
        assertThat(complaints("serve", "--port", "0", "--data", data.toString()))
                .contains("its file broadsheet.db is no database.");
    }

    @Test
    void no_folder_is_no_folder() {
        for (String command : List.of("serve", "demo")) {
            assertThat(complaints(command, "--data", "")).isEqualToIgnoringNewLines("--data takes a folder.");
        }
    }

    @Test
    void no_word_at_all_shows_the_help_and_is_no_success() {
        assertThat(complaints()).startsWith("Usage: broadsheet");
    }

    @Test
    void serving_a_file_or_on_a_busy_port_leaves_nothing_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(complaints("serve", "--port", "0", "--data", file.toString()))
                .isEqualToIgnoringNewLines(file + " is a file; --data takes a folder.");
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(busy.getLocalPort());
            Path data = folder.resolve("paper");
            assertThat(complaints("serve", "--port", port, "--data", data.toString()))
                    .startsWith("The port is in use by another program.");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void a_setting_that_is_no_toml_is_told_with_its_line() throws IOException {
        Path settings = Files.writeString(folder.resolve("broadsheet.toml"), "[site]\nport = 8080\nhost = localhost\n");
        assertThat(complaints("serve", "--data", folder.toString()))
                .startsWith(settings + ", line 3, is not TOML. A setting is written below its [section]");
    }

    @Test
    void an_import_refuses_what_is_no_export_and_a_report_without_a_place_before_it_begins() throws IOException {
        Path data = folder.resolve("paper");
        Path empty = Files.writeString(folder.resolve("empty.xml"), "");
        Path words = Files.writeString(folder.resolve("words.xml"), "not XML at all");
        Path export = Files.writeString(folder.resolve("export.xml"), "<rss><channel></channel></rss>");
        for (Path file : List.of(empty, words, folder)) {
            assertThat(complaints("import", "wordpress", file.toString(), "--data", data.toString())
                            .strip()
                            .lines())
                    .as(file.toString())
                    .singleElement()
                    .asString()
                    .startsWith(file.toString());
        }
        String nowhere = folder.resolve("no/report.json").toString();
        assertThat(complaints("import", "wordpress", export.toString(), "--data", data.toString(), "--report", nowhere))
                .startsWith("There is no folder ");
        assertThat(complaints(
                        "import",
                        "wordpress",
                        export.toString(),
                        "--data",
                        data.toString(),
                        "--report",
                        folder.toString()))
                .isEqualToIgnoringNewLines(folder + " is a folder; --report takes a file.");
        assertThat(data).doesNotExist();
    }

    @Test
    void a_password_in_a_wrong_database_address_is_never_repeated() {
        for (String address : List.of(
                "jdbc:postgresql://localhost:port/paper?user=me&password=S3same",
                "postgres://me:S3same@localhost/paper",
                "jdbc:postgresql://localhost:1/paper?user=me&password=S3same")) {
            assertThat(complaints(
                            "serve",
                            "--database",
                            address,
                            "--data",
                            folder.resolve("paper").toString()))
                    .isNotBlank()
                    .doesNotContain("S3same");
        }
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_in_one_line() {
        assertThat(complaints(
                                "serve",
                                "--database",
                                "jdbc:postgresql://localhost:1/nowhere",
                                "--data",
                                folder.resolve("paper").toString())
                        .strip()
                        .lines()
                        .filter(line -> !line.contains("DEBUG") && !line.contains("INFO")))
                .singleElement()
                .asString()
                .startsWith("The database cannot be brought up to date: Connection to localhost:1 refused.");
        assertThat(folder.resolve("paper")).doesNotExist();
    }

    /** Runs the program, which must refuse, and gives what it said. */
    private static String complaints(String... words) {
        PrintStream before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Broadsheet.run(words)).isNotZero();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
