package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Messages that count, as scripts get them. */
class WordsTest {
    @Test
    void the_forms_of_a_count_stand_in_one_order_in_every_language() {
        assertThat(Words.of("en").forms("comments.live")).isEqualTo("|# new comment||||# new comments");
        assertThat(Words.of("zh").forms("comments.live")).isEqualTo("|||||# 条新评论");
        assertThat(Words.of("ar").forms("comments.live").split("\\|"))
                .hasSize(6)
                .doesNotContain("")
                .contains("تعليقان جديدان", "# تعليقات جديدة");
    }
}
