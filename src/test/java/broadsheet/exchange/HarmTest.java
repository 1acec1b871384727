package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.exchange.Export.Post;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Cases D-01 to D-07: foreign files that are broken or mean harm. */
final class HarmTest {
    private static void on(Consumer<TestPaper> test) {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            test.accept(paper);
        }
    }

    private static Post good(int id) {
        return new Post(id).category("world");
    }

    @Test
    void an_external_entity_is_refused_in_a_sentence() {
        on(paper -> {
            String xml = new Export()
                    .item(good(1).with("title", "x").raw("<title>&e;</title>"))
                    .xml()
                    .replace("<rss", "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<rss");
            Report report = Export.take(paper, xml.getBytes(StandardCharsets.UTF_8));
            assertThat(report.trouble()).contains("DTD").doesNotContain("\n");
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isZero();
        });
    }

    @Test
    void a_billion_laughs_are_refused_at_once() {
        on(paper -> {
            String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<rss";
            String xml = new Export().item(good(1)).xml().replace("<rss", bomb);
            assertThat(Export.take(paper, xml.getBytes(StandardCharsets.UTF_8)).trouble())
                    .contains("DTD");
        });
    }

    @Test
    void deep_nesting_and_many_attributes_cost_their_item_only() {
        on(paper -> {
            var attributes = new StringBuilder();
            for (int i = 0; i < 100_000; i++) {
                attributes.append(" a").append(i).append("=\"\"");
            }
            Report report = new Export()
                    .item("<item>" + "<a>".repeat(100_000) + "</item>\n")
                    .item("<item><b" + attributes + "/></item>\n")
                    .item(good(3))
                    .into(paper);
            assertThat(report.count(Kind.OTHER, Outcome.DROPPED)).isEqualTo(2);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(1);
        });
    }

    @Test
    void items_that_are_not_well_formed_are_dropped_with_their_line_and_the_rest_comes_in() {
        on(paper -> {
            String unclosed = good(2).toString().replace("Text of 2]]>", "Text of 2");
            String reference = good(3).raw("<x>&#0;</x>").toString();
            String unknown = good(4).raw("<x>&nbsp;</x>").toString();
            String crossed = good(5).raw("<x><y></x></y>").toString();
            String endless = good(6).toString().replace("</item>", "");
            Report report = new Export()
                    .item(good(1))
                    .item(unclosed)
                    .item(reference)
                    .item(unknown)
                    .item(crossed)
                    .item(endless)
                    .item(good(7))
                    .into(paper);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(2);
            assertThat(report.count(Kind.OTHER, Outcome.DROPPED)).isEqualTo(5);
            assertThat(Export.words(report)).contains("line");
        });
    }

    @Test
    void a_file_that_stops_in_an_item_keeps_what_came_before() {
        on(paper -> {
            String cut = good(2).toString();
            Report report = new Export()
                    .item(good(1))
                    .item(cut.substring(0, cut.length() / 2))
                    .cutShort()
                    .into(paper);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(1);
            assertThat(report.trouble()).contains("ends in the middle");
        });
    }

    @Test
    void control_characters_and_wrong_bytes_cost_a_sign_each() {
        on(paper -> {
            byte[] bytes = new Export()
                    .item(good(1).with("content:encoded", "A\u000B B\u0001 ~ C"))
                    .xml()
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '~' ? (byte) 0xE9 : bytes[i];
            }
            Report report = Export.take(paper, bytes);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(1);
            assertThat(Export.words(report)).contains("2 signs that XML does not allow", "1 that cannot be read");
        });
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() {
        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            on(paper -> {
                String xml = new Export().item(good(1).with("title", "Größe")).xml();
                assertThat(Export.take(paper, xml.getBytes(charset)).count(Kind.STORY, Outcome.ADDED))
                        .isEqualTo(1);
            });
        }
    }

    @Test
    void absurd_dates_second_numbers_and_missing_numbers_are_told() {
        on(paper -> {
            Report report = new Export()
                    .item(good(1).with("wp:post_date", "0000-00-00 00:00:00")
                            .with("wp:post_date_gmt", "0000-00-00 00:00:00"))
                    .item(good(2).with("wp:post_date", "9999-12-31 23:59:59").with("wp:post_date_gmt", "-0001-11-30"))
                    .item(good(3))
                    .item(good(3))
                    .item(good(4).with("wp:post_id", "0"))
                    .item(good(5).with("wp:post_date", "2016-12-31 23:59:60"))
                    .into(paper);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(4);
            assertThat(report.count(Kind.STORY, Outcome.DROPPED)).isEqualTo(2);
            assertThat(Export.words(report)).contains("its date makes no sense", "number is taken", "no number");
        });
    }

    @Test
    void an_item_larger_than_any_story_is_dropped() {
        on(paper -> {
            Report report = new Export()
                    .item(good(1).with("content:encoded", "word ".repeat(2_000_000)))
                    .item(good(2))
                    .into(paper);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(1);
            assertThat(Export.words(report)).contains("longer than 4 million");
        });
    }

    @Test
    void serialised_values_stay_text_and_scripts_go() {
        on(paper -> {
            new Export()
                    .item(good(1).meta("_thumbnail_id", "O:8:\"stdClass\":0:{}")
                            .with("content:encoded", "Fine <script>alert(1)</script><a href=\"javascript:x\">link</a>"))
                    .into(paper);
            assertThat(paper.get("/world/2020/05/01/post-1").text())
                    .contains("Fine")
                    .doesNotContain("alert(1)")
                    .doesNotContain("stdClass")
                    .doesNotContain("javascript:x");
        });
    }

    @Test
    void what_is_no_export_is_refused() {
        on(paper -> {
            for (String text : new String[] {"", "hello", "<html></html>", "<rss><channel/></rss>", "\u0000\u0001"}) {
                assertThat(Export.take(paper, text.getBytes(StandardCharsets.UTF_8))
                                .trouble())
                        .as(text)
                        .isNotEmpty();
            }
        });
    }
}
