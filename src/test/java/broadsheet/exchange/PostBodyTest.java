package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PostBodyTest {
    /** Attachments 1 to 9 are pictures 101 to 109; boat.jpg is picture 105. */
    private static final Photos PHOTOS = new Photos() {
        @Override
        public Optional<Photo> byAttachment(long id) {
            return id > 0 && id < 10 ? Optional.of(new Photo(100 + id, "alt", "cap " + id)) : Optional.empty();
        }

        @Override
        public Optional<Photo> byUrl(String url) {
            return Attachment.original(Attachment.path(url)).equals("2013/09/boat.jpg")
                    ? byAttachment(5)
                    : Optional.empty();
        }

        @Override
        public List<Long> uploadedFor(long item) {
            return List.of(1L, 2L);
        }

        @Override
        public String url(long attachment) {
            return "";
        }
    };

    private static PostBody.Made make(String content) {
        return make(content, "");
    }

    private static PostBody.Made make(String content, String footnotes) {
        var site = new Site();
        site.field("wp:base_blog_url", "https://old.example");
        var item = new Item(
                1,
                Map.of("content:encoded", content, "wp:post_id", "7"),
                List.of(),
                Map.of("footnotes", footnotes),
                List.of());
        return new PostBody(site, PHOTOS).make(item);
    }

    private static String body(String content) {
        return make(content).body().html().replace("\n", "");
    }

    @Test
    void classic_text_gets_its_paragraphs_and_line_ends() {
        assertThat(body("One\ntwo\n\nThree <em>four</em>\n\n<ul>\n<li>a</li>\n</ul>\nFive"))
                .isEqualTo("<p>One<br>two</p><p>Three <em>four</em></p><ul><li>a</li></ul><p>Five</p>");
    }

    @Test
    void blocks_keep_theirs() {
        assertThat(
                        body(
                                "<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n<!-- wp:latest-posts {\"a\":1} /-->"))
                .isEqualTo("<p>Onetwo</p>");
        assertThat(make("<!-- wp:latest-posts {\"a\":1} /-->").notes()).anyMatch(note -> note.contains("latest-posts"));
    }

    private static String mark(String id, int number) {
        return "<sup data-fn=\"" + id + "\" class=\"fn\"><a href=\"#" + id + "\" id=\"" + id + "-link\">" + number
                + "</a></sup>";
    }

    @Test
    void footnotes_stand_again_where_their_marks_stood() {
        PostBody.Made made = make(
                "<!-- wp:paragraph -->\n<p>One" + mark("a-1", 1) + " two" + mark("b-2", 2)
                        + "</p>\n<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->",
                "[{\"content\":\"The <em>first</em>, at <a href=\\\"https://example.org/\\\">home</a>\",\"id\":\"a-1\"}]");
        assertThat(made.body().html())
                .isEqualTo(
                        "<p>One<span data-footnote=\"\">The <em>first</em>, at <a href=\"https://example.org/\">home</a>"
                                + "</span> two<sup>2</sup></p>");
        assertThat(made.notes()).containsExactly("a footnote has no words: 2");
    }

    @Test
    void footnotes_that_nobody_can_read_are_told() {
        assertThat(make("<p>One" + mark("a", 1) + "</p>", "a:1:{").notes())
                .contains("the footnotes could not be read; their numbers stay in the text");
        assertThat(make("<p>One</p>", "{\"a\":3}").notes()).isEmpty();
    }

    @Test
    void page_breaks_part_pages_and_more_goes() {
        assertThat(make("A<!--more-->\n\n<!--nextpage-->\n\nB").body().pages()).hasSize(2);
        assertThat(make("<!-- wp:nextpage --><!--nextpage--><!-- /wp:nextpage -->A")
                        .body()
                        .pages())
                .hasSize(1);
    }

    @Test
    void captions_stand_under_their_pictures() {
        assertThat(body(
                        "[caption id=\"attachment_5\" width=\"3\"]<a href=\"x\"><img class=\"wp-image-5\" src=\"/q.jpg\"/></a>"
                                + " A <em>boat</em>[/caption]"))
                .isEqualTo("<figure data-picture=\"105\" data-alt=\"alt\" data-credit=\"\"><figcaption>A <em>boat</em>"
                        + "</figcaption></figure>");
    }

    @Test
    void an_image_in_a_paragraph_stands_before_it() {
        assertThat(
                        body(
                                "Words <img alt=\"x\" src=\"https://cdn.example/wp-content/uploads/2013/09/boat-300x200.jpg\"> go on"))
                .startsWith("<figure data-picture=\"105\" data-alt=\"x\"")
                .endsWith("<p>Words  go on</p>");
    }

    @Test
    void an_image_that_is_not_here_becomes_a_link_and_is_told() {
        PostBody.Made made = make("<img alt=\"A cat\" src=\"https://old.example/wp-content/uploads/cat.jpg\">");
        assertThat(made.body().html())
                .isEqualTo("<figure data-embed=\"https://old.example/wp-content/uploads/cat.jpg\"><figcaption>A cat"
                        + "</figcaption></figure>");
        assertThat(made.notes())
                .containsExactly(
                        "not found, the text stands without it: https://old.example/wp-content/uploads/cat.jpg");
    }

    @Test
    void galleries_come_by_numbers_by_upload_and_by_block() {
        assertThat(body("[gallery ids=\"3,4\"]"))
                .contains("data-gallery", "data-picture=\"103\"", "data-picture=\"104\"");
        assertThat(body("[gallery]")).contains("data-picture=\"101\"", "data-picture=\"102\"");
        assertThat(body(
                        "<!-- wp:gallery --><figure class=\"wp-block-gallery\"><figure><img class=\"wp-image-3\" src=\"/a\">"
                                + "<figcaption>c</figcaption></figure></figure>"))
                .isEqualTo("<div data-gallery=\"\"><figure data-picture=\"103\" data-alt=\"alt\" data-credit=\"\">"
                        + "<figcaption>c</figcaption></figure></div>");
    }

    @Test
    void embeds_become_links_to_the_original() {
        String link = "<figure data-embed=\"https://video.example/1\"><figcaption></figcaption></figure>";
        assertThat(body("Look:\n\nhttps://video.example/1\n\nDone")).isEqualTo("<p>Look:</p>" + link + "<p>Done</p>");
        assertThat(body("[embed width=3]https://video.example/1[/embed]")).isEqualTo(link);
        assertThat(
                        body(
                                "<!-- wp:embed --><figure class=\"wp-block-embed\"><div>\nhttps://video.example/1\n</div></figure>"))
                .isEqualTo(link);
        assertThat(body("<iframe src=\"https://www.youtube.com/embed/abcdefghijk?x=1\"></iframe>"))
                .contains("https://www.youtube.com/watch?v=abcdefghijk");
    }

    @Test
    void other_shortcodes_lose_their_brackets_and_words_in_brackets_stay() {
        PostBody.Made made = make("[su_box title=\"x\"]Kept[/su_box] as he said [sic] [1] and [[gallery]] [...]");
        assertThat(made.body().html()).isEqualTo("<p>Kept as he said [sic] [1] and [gallery] [...]</p>");
        assertThat(made.notes()).containsExactly("shortcodes lost their brackets: su_box");
    }

    @Test
    void links_to_the_old_site_stay_inside_the_paper() {
        assertThat(body("<a href=\"https://old.example/2012/x/\">a</a> <a href=\"https://old.example.com/\">b</a>"))
                .isEqualTo("<p><a href=\"/2012/x/\">a</a> <a href=\"https://old.example.com/\">b</a></p>");
    }

    @Test
    void many_brackets_that_are_never_closed_take_no_time() {
        assertThat(body("[caption x=1]".repeat(50_000) + "<!-- ".repeat(50_000)))
                .isNotNull();
    }

    @Test
    void an_address_on_a_line_is_escaped_once_and_a_caption_ends_with_its_words() {
        assertThat(body("A\n\nhttps://a.example/?b=1&amp;c=2\n\nB"))
                .contains("data-embed=\"https://a.example/?b=1&amp;c=2\"");
        assertThat(body("A\n\nhttps://a.example/?b=1&c=2\n\nB"))
                .contains("data-embed=\"https://a.example/?b=1&amp;c=2\"");
        assertThat(
                        body(
                                "<figure><iframe src=\"https://a.example/x\"></iframe><figcaption>Words<br/></figcaption></figure>"))
                .contains("<figcaption>Words</figcaption>");
    }

    @Test
    void a_gallery_without_a_picture_leaves_no_frame() {
        assertThat(body("A\n\n[gallery ids=\"70,71\"]\n\nB")).isEqualTo("<p>A</p><p>B</p>");
    }
}
