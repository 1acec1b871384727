package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words are found by their beginnings in every script. */
class TermsTest {
    private static final List<String> TEXTS = List.of(
            "Harbour bridge: 100% of the council’s budget",
            "ÉTÉ À L’ÎLE, by Åsa Öberg",
            "新桥梁的预算",
            "東京タワーへ行く",
            "القصر الأبيض في البحر",
            "می\u200cشود خبر تازه",
            "Мост через гавань",
            "ข่าววันนี้",
            "हिन्दी समाचार",
            "AT&T to pay $5, says @ann #metoo",
            "internationalisation and internationalism",
            "\uD840\uDC00\uD840\uDC01 rare");

    private static boolean says(String text, String phrase) {
        return Terms.of(text).contains(Terms.of(phrase));
    }

    @Test
    void a_text_is_found_by_the_beginning_of_each_of_its_words() {
        assertThat(Terms.of("L’ÎLE—100% sûre")).isEqualTo(" l ile 100 % sure");
        assertThat(Terms.of("新桥 x")).isEqualTo(" 新 桥 x");
        assertThat(Terms.of("...")).isEmpty();
        assertThat(says("Harbour bridge", "harb")).isTrue();
        assertThat(says("Harbour bridge", "arbour")).isFalse();
        assertThat(says("AT&T pays $5", "at&t")).isTrue();
        assertThat(says("AT&T pays $5", "$5")).isTrue();
        assertThat(says("100 done", "%")).isFalse();
        assertThat(says("l’île", "l'ile")).isTrue();
        assertThat(says("Har\u00adbour", "harbour")).isTrue();
    }

    @Test
    void scripts_without_spaces_are_found_by_any_run_of_characters_and_arabic_with_and_without_its_article() {
        assertThat(says("新桥梁的预算", "桥梁")).isTrue();
        assertThat(says("新桥梁的预算", "算")).isTrue();
        assertThat(says("新桥梁的预算", "梁桥")).isFalse();
        assertThat(says("東京タワーへ", "タワー")).isTrue();
        for (String word : List.of("البحر", "بحر", "ال", "الب", "ا")) {
            assertThat(says("في البحر", word)).as(word).isTrue();
        }
        assertThat(says("في بحر", "البحر")).isFalse();
    }

    @Test
    void whatever_a_text_says_its_keys_lie_in_the_ranges_of() {
        for (String text : TEXTS) {
            String terms = Terms.of(text);
            Set<Long> keys = Terms.keys(terms);
            for (int from = 0; from < terms.length(); from++) {
                for (int to = from + 2; terms.charAt(from) == ' ' && to <= terms.length(); to++) {
                    String phrase = terms.substring(from, to);
                    if (phrase.endsWith(" ") || Character.isHighSurrogate(phrase.charAt(phrase.length() - 1))) {
                        continue;
                    }
                    for (Terms.Range range : Terms.ranges(phrase)) {
                        assertThat(keys)
                                .as("%s in %s", phrase, text)
                                .anyMatch(key -> key >= range.first() && key <= range.last());
                    }
                }
            }
        }
    }

    @Test
    void a_rare_word_is_not_among_the_keys_of_others() {
        Set<Long> keys = Terms.keys(Terms.of("Harbour bridge 桥梁 البحر"));
        for (String other : List.of("harbinger", "bridges", "ridge", "梁桥", "预", "شمس", "z")) {
            assertThat(Terms.ranges(Terms.of(other)))
                    .as(other)
                    .noneMatch(range -> keys.stream().anyMatch(key -> key >= range.first() && key <= range.last()));
        }
    }
}
