package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.journeys.Commenter.Form;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The named windows (hardening, section 3): the process is ended in each, and what is there afterwards is whole. */
class CrashWindowTest {
    private static final int KILLED = 137;

    @TempDir
    Path temporary;

    private static String at(String window) {
        return "-Dbroadsheet.failpoint=" + window;
    }

    @ParameterizedTest
    @CsvSource({"after-validate-before-commit:30, 0", "after-commit-before-response:30, 1"})
    void around_the_commit_a_comment_is_there_or_not_and_sent_again_it_is_there_once(String window, int there)
            throws Exception {
        Folder folder = Folder.make(temporary.resolve("paper"));
        var acknowledged = new ArrayList<String>();
        Form last = null;
        for (int start = 0; last == null; start++) {
            assertThat(start)
                    .as("starts that ended in a window of the program's own work")
                    .isLessThan(5);
            try (var program = Program.serve(folder.path(), at(window))) {
                last = commentUntilItEnds(new Commenter(program.address() + folder.story()), acknowledged);
                assertThat(program.exit()).as("ended in the window").isEqualTo(KILLED);
            }
        }
        var found = folder.comments();
        assertThat(found.keySet()).containsAll(acknowledged);
        assertThat(found.getOrDefault(last.words(), 0)).isEqualTo(there);

        try (var program = Program.serve(folder.path())) {
            assertThat(new Commenter(program.address() + folder.story()).sent(last))
                    .isEqualTo(303);
            program.kill();
        }
        acknowledged.add(last.words());
        assertThat(folder.comments().keySet()).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(folder.comments().values()).containsOnly(1);
    }

    /** The form that had no answer; null when the program ended while none was on its way. */
    private static @Nullable Form commentUntilItEnds(Commenter reader, List<String> acknowledged) throws Exception {
        while (true) {
            Form form;
            try {
                form = reader.filledIn("Comment " + acknowledged.size());
            } catch (IOException e) {
                return null;
            }
            try {
                assertThat(reader.sent(form)).isEqualTo(303);
                acknowledged.add(form.words());
            } catch (IOException e) {
                return form;
            }
        }
    }

    private static int deed(List<String> flags, String... words) throws Exception {
        try (var program = Program.start(flags, Deed.class.getName(), words)) {
            program.lines();
            return program.exit();
        }
    }

    @Test
    void a_letter_taken_by_the_server_and_not_marked_is_sent_again_under_the_same_message_id() throws Exception {
        Folder folder = Folder.make(temporary.resolve("paper"));
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        post.start();
        try {
            String port = Integer.toString(post.getSmtp().getPort());
            String path = folder.path().toString();
            assertThat(deed(List.of(at("after-smtp-250-before-mark")), "mail", path, port))
                    .isEqualTo(KILLED);
            assertThat(post.getReceivedMessages()).hasSize(1);
            assertThat(folder.value("SELECT count(*) FROM platform_job WHERE done_at IS NULL"))
                    .isEqualTo("1");
            // the lease of the process that was killed runs out first
            endLease(folder);
            assertThat(deed(List.of(), "post", path, port)).isZero();
            assertThat(folder.value("SELECT count(*) FROM platform_job WHERE done_at IS NULL"))
                    .isEqualTo("0");
            var received = post.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[1].getHeader("Message-ID")).isEqualTo(received[0].getHeader("Message-ID"));
        } finally {
            post.stop();
        }
    }

    private static void endLease(Folder folder) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.path().resolve("broadsheet.db"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE platform_job SET leased = 0");
        }
    }

    @Test
    void a_file_without_a_row_is_the_same_file_when_it_comes_in_again() throws Exception {
        Folder folder = Folder.make(temporary.resolve("paper"));
        String path = folder.path().toString();
        assertThat(deed(List.of(at("after-file-rename-before-row")), "picture", path))
                .isEqualTo(KILLED);
        assertThat(files(folder)).hasSize(1);
        assertThat(folder.value("SELECT count(*) FROM picture_picture")).isEqualTo("0");
        assertThat(deed(List.of(), "picture", path)).isZero();
        assertThat(files(folder)).hasSize(1);
        assertThat(folder.value("SELECT count(*) FROM picture_picture")).isEqualTo("1");
    }

    private static List<Path> files(Folder folder) throws IOException {
        try (var files = Files.walk(folder.path().resolve("pictures").resolve("originals"))) {
            return files.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(".png"))
                    .toList();
        }
    }
}
