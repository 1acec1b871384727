package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Text as people type it: lines that need nothing are left alone, and all others are tidied as the patterns say. */
class PlainTextTest {
    private static final List<String> SIGNS = List.of(
            "a", "b", " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\u000b", "\f", "\u001c", "\u007f", "\u0085",
            "\u00a0", "\u2028", "e\u0301", "\u0301", "\u20dd", "\u200d", "\u202e", "漢", "😀", "\ud83d");

    private static String any(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    @Test
    void a_line_never_holds_more_than_single_spaces_and_is_the_same_when_tidied_again() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            String typed = any(random);
            String line = PlainText.line(typed, Integer.MAX_VALUE);
            assertThat(line).as(typed).isEqualTo(line.replaceAll("\\s+", " ").strip());
            assertThat(line).as(typed).doesNotContain("\u007f", "\u0085", "\u202e", "\r", "\n", "\t");
            assertThat(PlainText.line(line, Integer.MAX_VALUE)).as(typed).isEqualTo(line);
        }
    }

    @Test
    void lines_keep_at_most_one_that_is_empty_and_no_space_at_their_ends() {
        var random = new SplittableRandom(8);
        for (int i = 0; i < 20_000; i++) {
            String typed = any(random);
            String lines = PlainText.lines(typed, Integer.MAX_VALUE);
            assertThat(lines)
                    .as(typed)
                    .isEqualTo(lines.replaceAll("[ \\t\\x0B\\f]+", " ")
                            .replaceAll(" ?\n ?", "\n")
                            .replaceAll("\n{3,}", "\n\n")
                            .strip());
            assertThat(lines).as(typed).doesNotContain("\u007f", "\u0085", "\u202e", "\r", "\t");
        }
    }

    @Test
    void plain_letters_are_told_from_what_has_to_be_looked_at() {
        assertThat(PlainText.line("A plain line.", 100)).isEqualTo("A plain line.");
        assertThat(PlainText.line(" two  words ", 100)).isEqualTo("two words");
        assertThat(PlainText.line("one\ntwo", 100)).isEqualTo("one two");
        assertThat(PlainText.line("z\u0316\u0317\u001c\u0318\u0319\u001c\u031c\u031d", 100))
                .as("no more than four marks, whatever stood between them")
                .isEqualTo("z\u0316\u0317\u0318\u0319");
        assertThat(PlainText.lines("one  two \n\n\n three\u0007", 100)).isEqualTo("one two\n\nthree");
    }
}
