package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.Draft;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.json.JsonMapper;

final class CommentRoundTripTest {
    private static final List<String> NAUGHTY = List.of(
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "'=1+1",
            "''@me",
            "-1",
            "+ \"quoted\", and; parted\ttwice",
            "'plain",
            "<script>alert(1)</script> & <b>]]></b>",
            "&lt;already&gt; &amp;amp; &#65;",
            "One\n\nTwo\nThree\n\n=Four",
            "مرحبا \u200Fبالعالم، 你好 👩\u200D👩\u200D👧 e\u0301 e\u200E\u0301",
            "\u00A0nbsp\u00A0inside\u2003wide \u00ADsoft\u200B",
            "\uFF1Dfull width",
            "http://a.example/?a=1&b=2 <http://b.example>",
            "\uFFFEnot a character\uFDD0",
            "x".repeat(4_997) + " yz");

    @BothDatabases
    void what_goes_out_comes_in_and_goes_out_again_the_same(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story rain = CommentFileDesk.stories(paper);
            said(paper, rain, NAUGHTY);
            CommentFileDesk.take(
                    paper,
                    CommentShape.CSV,
                    CommentFileDesk.HEADER
                            + """
                    a1,,/world/2026/01/01/none,Lost,No story,shown,2020-01-01T00:00:00Z
                    a2,,%s,,Of a deleted account,shown,2020-01-01T00:00:00.123Z
                    a3,a2,%s,Ann,Hidden,hidden,2020-01-01T00:00:01Z
                    a4,a3,%s,Ann,,removed,2020-01-01T00:00:02Z
                    a5,a4,%s,Ann,Buy,spam,2020-01-01T00:00:03Z
                    """.formatted(rain.address(), rain.address(), rain.address(), rain.address()));
            for (CommentShape shape : CommentShape.values()) {
                String first = CommentFileDesk.given(paper, shape);
                try (Trial other = Trial.on(trial.kind());
                        var empty = TestPaper.on(other)) {
                    CommentFileDesk.stories(empty);
                    Report report = CommentFileDesk.take(empty, shape, first);
                    assertThat(report.trouble()).isEmpty();
                    assertThat(report.count(Kind.COMMENT, Outcome.ADDED))
                            .as(Export.words(report))
                            .isEqualTo(NAUGHTY.size() + 7);
                    assertSame(shape, CommentFileDesk.given(empty, shape), first);
                    Report again = CommentFileDesk.take(empty, shape, first);
                    assertThat(again.count(Kind.COMMENT, Outcome.ADDED)).isZero();
                    empty.assertExact();
                }
                Report home = CommentFileDesk.take(paper, shape, first);
                assertThat(home.count(Kind.COMMENT, Outcome.ADDED))
                        .as(shape.word())
                        .isZero();
            }
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "BROADSHEET_FIXTURES", matches = ".+")
    void so_does_everything_that_programs_stumble_over() throws IOException {
        var strings = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(Path.of(System.getenv("BROADSHEET_FIXTURES"), "blns.json")
                        .toFile())
                .forEach(string -> strings.add(string.asString() + " ."));
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            said(paper, CommentFileDesk.stories(paper), strings);
            for (CommentShape shape : CommentShape.values()) {
                String first = CommentFileDesk.given(paper, shape);
                try (Trial other = Trial.on(Trial.Kind.SQLITE);
                        var empty = TestPaper.on(other)) {
                    CommentFileDesk.stories(empty);
                    Report report = CommentFileDesk.take(empty, shape, first);
                    assertThat(report.count(Kind.COMMENT, Outcome.ADDED))
                            .as(Export.words(report))
                            .isEqualTo(strings.size() + 3);
                    assertSame(shape, CommentFileDesk.given(empty, shape), first);
                }
            }
        }
    }

    private static void assertSame(CommentShape shape, String second, String first) {
        int at = Arrays.mismatch(second.toCharArray(), first.toCharArray());
        if (at >= 0) {
            throw new AssertionError(
                    shape.word() + " differs at " + at + ":\n" + around(first, at) + "\n----\n" + around(second, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.min(text.length(), Math.max(0, at - 100)), Math.min(text.length(), at + 60));
    }

    /** Says it all, each in answer to the one before, four deep; three more in other states. */
    private static void said(TestPaper paper, Story story, List<String> strings) {
        CommentId answered = null;
        int deep = 0;
        for (String words : strings) {
            String name = Draft.cut(words, words).name();
            String fit = Draft.typed(name, words).fits() ? name : "Bo";
            answered = paper.comment(story)
                    .by(fit)
                    .answering(deep++ % 4 == 0 ? null : answered)
                    .saying(Draft.typed(fit, words).fits() ? words : "Bo: " + words);
            paper.approve(answered); // whatever the steps of moderation held of it
        }
        paper.hide(paper.comment(story).saying("I hide"));
        paper.remove(paper.comment(story).saying("I go"));
        paper.remove(paper.comment(story).by("Cy").answering(answered).saying("I go, too"));
    }
}
