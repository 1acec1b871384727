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
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code ./broadsheet verify}, on a paper that runs and on one that rests. */
@Isolated("it listens to the streams of the whole process")
final class VerifyCommandTest {
    @TempDir
    Path folder = Path.of("");

    private record Answer(int status, String out, String complaints) {}

    private Answer verify() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int status = Broadsheet.run("verify", "--data", folder.toString());
            return new Answer(
                    status, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Newspaper paper() {
        return new Newspaper(folder, Settings.read(folder, Map.of(), Map.of("site.port", "0")), InstantSource.system());
    }

    private static void publish(Newspaper paper) {
        var ids = new Ids(InstantSource.system(), 77);
        paper.database().perform(writing -> {
            Section section = new OpenSection(ids).run(writing, null, new Slug("news"), "News", true, Moderation.AFTER);
            var copy = Copy.of("Budget passes", Allowed.body("<p>Yes.</p>"));
            var acts = paper.stories().acts();
            var slug = new Slug("budget-passes");
            var story =
                    acts.draft().begin(writing, section, slug, StoryKind.STORY, CommentsMode.OPEN, copy, Writer.PAPER);
            acts.publish().run(writing, story);
        });
    }

    @Test
    void a_paper_that_holds_is_a_success_and_a_silent_edit_is_none() throws Exception {
        try (var paper = paper()) {
            publish(paper);
            paper.open();
            assertThat(verify())
                    .as("while it runs")
                    .isEqualTo(new Answer(
                            0, "Stories that hold: 1 of 1. Published versions: 1." + System.lineSeparator(), ""));
            paper.database().perform(writing -> writing.exec("UPDATE story_version SET headline = ?", "Budget fails"));
        }
        Answer rested = verify();
        assertThat(rested.status()).isOne();
        assertThat(rested.complaints())
                .contains("the 1st that readers saw, is not what was published.", "Stories that do not hold: 1.");
    }
}
