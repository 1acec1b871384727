package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.config.Settings;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.Section;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.StoryKind;
import broadsheet.story.Writer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code ./broadsheet import-comments} and {@code export-comments}, on a paper that runs and on one that rests. */
@Isolated("it listens to the streams of the whole process")
final class CommentFilesTest {
    @TempDir
    Path folder = Path.of("");

    private record Answer(int status, String out, String complaints) {}

    private Answer run(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            var all = new ArrayList<>(List.of(words));
            all.addAll(List.of("--data", folder.resolve("paper").toString()));
            int status = Broadsheet.run(all.toArray(String[]::new));
            return new Answer(
                    status, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Newspaper paper() {
        Path paper = folder.resolve("paper");
        return new Newspaper(paper, Settings.read(paper, Map.of(), Map.of("site.port", "0")), InstantSource.system());
    }

    private static String publish(Newspaper paper) {
        var ids = new Ids(InstantSource.system(), 77);
        return paper.database().write(writing -> {
            Section section = new OpenSection(ids).run(writing, null, new Slug("news"), "News", true, Moderation.AFTER);
            var copy = Copy.of("Budget passes", Allowed.body("<p>Yes.</p>"));
            var acts = paper.stories().acts();
            var slug = new Slug("budget-passes");
            var story =
                    acts.draft().begin(writing, section, slug, StoryKind.STORY, CommentsMode.OPEN, copy, Writer.PAPER);
            return acts.publish().run(writing, story).address();
        });
    }

    @Test
    void a_file_goes_through_a_running_paper_and_a_resting_one_byte_by_byte() throws Exception {
        Path file = folder.resolve("in.csv");
        Path copy = folder.resolve("out.csv");
        String rows;
        try (var paper = paper()) {
            String story = publish(paper);
            rows = "\uFEFFid,parent,story,name,text,state,time\r\n1,," + story
                    + ",Żółć,\"One\n\nTwo\",shown,2020-01-01T00:00:00Z\r\n";
            Files.writeString(file, rows);
            paper.open();
            Answer rehearsed = run("import-comments", "--dry-run", file.toString());
            assertThat(rehearsed.out()).contains("Nothing was written.");
            assertThat(run("export-comments", "--format", "csv").out()).doesNotContain("Two");
            assertThat(run("import-comments", file.toString()).status()).isZero();
            assertThat(run("export-comments")).as("while it runs").isEqualTo(new Answer(0, rows, ""));
            assertThat(run("export-comments", "--story", story, "--to", copy.toString())
                            .status())
                    .isZero();
            assertThat(copy).content(StandardCharsets.UTF_8).isEqualTo(rows);
            assertThat(run("export-comments", "--story", "/news/2020/01/01/none")
                            .complaints())
                    .contains("There is no story at /news/2020/01/01/none.");
        }
        assertThat(run("export-comments")).as("while it rests").isEqualTo(new Answer(0, rows, ""));
        assertThat(run("import-comments", file.toString()).out()).contains("unchanged");
        assertThat(run("import-comments", folder.resolve("none").toString()).complaints())
                .contains("There is no file");
        assertThat(run("export-comments", "--format", "xml").complaints()).contains("--format takes FORMAT");
    }
}
