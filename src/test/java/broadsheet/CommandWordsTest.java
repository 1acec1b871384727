package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
