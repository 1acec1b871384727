package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static String shown(List<String> before, List<String> after) {
        return WordDiff.of(before, after).stream()
                .map(paragraph -> paragraph.pieces().stream()
                        .map(piece -> switch (piece.kind()) {
                            case SAME -> piece.text();
                            case REMOVED -> "[-" + piece.text() + "-]";
                            case ADDED -> "[+" + piece.text() + "+]";
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_changed_word_is_shown_in_its_paragraph() {
        assertThat(shown(List.of("The toll is 4 marks.", "It rains."), List.of("The toll is 5 marks.", "It rains.")))
                .isEqualTo("The toll is [-4-][+5+] marks.\nIt rains.");
    }

    @Test
    void neighbouring_changes_are_one_change() {
        assertThat(shown(
                        List.of("Today the old bridge was closed for good."),
                        List.of("Today the new ferry was closed for good.")))
                .isEqualTo("Today the [-old bridge-][+new ferry+] was closed for good.");
    }

    @Test
    void ideographs_are_compared_one_by_one() {
        assertThat(shown(List.of("桥梁今日关闭。"), List.of("桥梁明日关闭。"))).isEqualTo("桥梁[-今-][+明+]日关闭。");
    }

    @Test
    void paragraphs_come_go_split_and_join() {
        assertThat(shown(List.of("One."), List.of("One.", "Two."))).isEqualTo("One.\n[+Two.+]");
        assertThat(shown(List.of("One.", "Two."), List.of("Two."))).isEqualTo("[-One.-]\nTwo.");
        assertThat(shown(List.of("One two three four."), List.of("One two", "three four.")))
                .isEqualTo("One two[- -][+¶+]\nthree four.");
        assertThat(shown(List.of("One two", "three four."), List.of("One two three four.")))
                .isEqualTo("One two[-¶ -][+ +]three four.");
    }

    @Test
    void what_changed_stands_with_its_neighbours_and_the_rest_apart() {
        List<String> before = IntStream.range(0, 20)
                .mapToObj(i -> "Paragraph " + i + " stays.")
                .toList();
        var after = new ArrayList<>(before);
        after.set(10, "Paragraph 10 goes.");
        assertThat(WordDiff.stretches(WordDiff.of(before, after)))
                .extracting(stretch ->
                        stretch.isNearChange() + " " + stretch.paragraphs().size())
                .containsExactly("false 9", "true 3", "false 8");
        assertThat(WordDiff.stretches(WordDiff.of(before, before)))
                .extracting(stretch ->
                        stretch.isNearChange() + " " + stretch.paragraphs().size())
                .containsExactly("false 20");
        assertThat(WordDiff.stretches(List.of())).isEmpty();
    }

    @Test
    void what_kept_little_is_replaced_as_a_whole() {
        assertThat(shown(List.of("The council met on the old bridge."), List.of("Rain fell in the night.")))
                .isEqualTo("[-The council met on the old bridge.-]\n[+Rain fell in the night.+]");
    }

    @Test
    void as_html_it_is_escaped_and_says_what_is_which() {
        String html = WordDiff.of(List.of("<b> is 4 marks"), List.of("<b> is 5 marks"))
                .getFirst()
                .html("removed:", "added:")
                .html();
        assertThat(html)
                .isEqualTo("&lt;b&gt; is <del><span class=\"vh\">removed: </span>4</del>"
                        + "<ins><span class=\"vh\">added: </span>5</ins> marks");
    }

    /** Case O04. */
    @Test
    void two_texts_of_a_megabyte_without_a_common_line_are_told_apart_in_time() {
        List<List<String>> texts = List.of(
                text("alpha", 10_000, 100), text("omega", 10_000, 100), // many lines
                text("alpha", 1, 1_000_000), text("omega", 1, 1_000_000)); // one line
        for (int i = 0; i < texts.size(); i += 2) {
            List<String> before = texts.get(i);
            List<String> after = texts.get(i + 1);
            List<WordDiff.Paragraph> diff =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordDiff.of(before, after));
            assertThat(diff).hasSize(before.size() + after.size()).allMatch(WordDiff.Paragraph::isChanged);
        }
    }

    private static List<String> text(String word, int lines, int length) {
        return IntStream.range(0, lines)
                .mapToObj(line -> IntStream.iterate(0, i -> i < length / 10, i -> i + 1)
                        .mapToObj(i -> word + (line * 31 + i * 7) % 9_999)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void both_texts_can_always_be_read_out_of_it() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> before = random(random);
            List<String> after = random(random);
            List<WordDiff.Paragraph> diff = WordDiff.of(before, after);
            assertThat(read(diff, WordDiff.Kind.ADDED)).isEqualTo(letters(before));
            assertThat(read(diff, WordDiff.Kind.REMOVED)).isEqualTo(letters(after));
        }
        assertThatCode(() -> WordDiff.of(List.of(), List.of(""))).doesNotThrowAnyException();
    }

    private static List<String> random(SplittableRandom random) {
        var paragraphs = new ArrayList<String>();
        for (int i = random.nextInt(5); i > 0; i--) {
            paragraphs.add(IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(_ -> List.of("a", "b", "c", "dd", "桥", "e.").get(random.nextInt(6)))
                    .collect(Collectors.joining(" ")));
        }
        return paragraphs;
    }

    private static String letters(List<String> paragraphs) {
        return String.join("", paragraphs).replace(" ", "");
    }

    private static String read(List<WordDiff.Paragraph> diff, WordDiff.Kind without) {
        return diff.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(piece -> piece.kind() != without)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining())
                .replace(" ", "")
                .replace("¶", "");
    }
}
