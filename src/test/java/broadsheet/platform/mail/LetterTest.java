package broadsheet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a",
                "a@",
                "@example.org",
                "a@localhost",
                "a@b>\r\nRCPT TO:<x@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\n",
                "\ra@example.org",
                "a@example.org\u2028",
                "a\u2028b@example.org",
                "a@exam\u2028ple.org",
                "a@example.org,b@example.org",
                "a@example.org b@example.org",
                "a@example.org;b@example.org",
                "<a@b.org>c@d.org",
                "<a@example.org>",
                "Ann <a@example.org>",
                "a@b.org@example.org",
                "\"a b\"@example.org",
                "\"a\"@example.org",
                "a(comment)@example.org",
                "a@example.org(comment)",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "a@.example.org",
                "a@example..org",
                "a@example.org.",
                "a@-example.org",
                "a@example_b.org",
                "a@exa%mple.org",
                " a@example.org",
                "a@example.org ",
                "a\u0000@example.org",
                "é@example.org",
                "a@example.org\u202e",
                "a@xn--a.org",
                "a@\u05d0a.org",
                "=?utf-8?q?a=40evil.example=3e?=@",
            })
    void what_is_not_exactly_one_plain_address_is_refused_m02(String to) {
        assertThatThrownBy(() -> new Letter(to, "News", "Text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e-mail address");
    }

    @ParameterizedTest
    @CsvSource({
        "a@example.org,a@example.org",
        "Ann.Reader+news@Example.ORG,Ann.Reader+news@example.org",
        "o'neill_{x}@a-b.example,o'neill_{x}@a-b.example",
        "a@bücher.example,a@xn--bcher-kva.example",
        "a@例え.テスト,a@xn--r8jz45g.xn--zckzah",
        "a@مثال.إختبار,a@xn--mgbh0fb.xn--kgbechtv"
    })
    void a_plain_address_is_taken_and_an_international_host_kept_in_ascii(String to, String kept) {
        assertThat(new Letter(to, "News", "Text").to()).isEqualTo(kept);
        assertThat(new Letter(kept, "News", "Text").to()).isEqualTo(kept);
    }

    @Test
    void an_address_has_at_most_254_characters_and_64_before_the_at() {
        String longest = "a@" + "b".repeat(60) + "." + "c".repeat(60) + "." + "d".repeat(60) + "." + "e".repeat(60);
        String exactly = longest + ".f" + "g".repeat(254 - longest.length() - 2);
        assertThat(new Letter(exactly, "News", "Text").to()).hasSize(254);
        assertThatThrownBy(() -> new Letter(exactly + "g", "News", "Text")).hasMessageContaining("254");
        assertThatThrownBy(() -> new Letter("a".repeat(65) + "@example.org", "News", "Text"))
                .hasMessageContaining("64");
        assertThatThrownBy(() -> new Letter("a@" + "ü".repeat(60) + ".org".repeat(40), "News", "Text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nb", "a\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u0000b", "a\u202eb", " a \t b "
            })
    void a_subject_is_one_line_m01(String subject) {
        assertThat(new Letter("a@example.org", subject, "Text").subject()).isEqualTo("a b");
    }

    @Test
    void a_long_subject_is_shortened_between_characters() {
        String subject = new Letter("a@example.org", "😀".repeat(300), "Text").subject();
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(200);
        assertThat(subject).endsWith("😀…");
    }

    @Test
    void a_letter_needs_a_subject_and_a_text() {
        assertThatThrownBy(() -> new Letter("a@example.org", "\r\n", "Text")).hasMessageContaining("subject");
        assertThatThrownBy(() -> new Letter("a@example.org", "News", "\u0000")).hasMessageContaining("text");
        assertThatThrownBy(() -> new Letter("a@example.org", "News", "x".repeat(100_001)))
                .hasMessageContaining("100,000");
    }

    @Test
    void a_letter_shows_nothing_private() {
        assertThat(new Letter("a@example.org", "News", "Text")).hasToString("a letter");
        assertThatThrownBy(() -> new Letter("secret name@example.org", "News", "Text"))
                .hasMessageNotContaining("secret");
    }
}
