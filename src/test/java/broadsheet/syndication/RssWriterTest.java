package broadsheet.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RssWriterTest {
    private static final String HOSTILE =
            "a]]>b<![CDATA[c</title><script>alert('&amp;\"')</script><!-- \u0000\u0001\u000B\u001F\u007F\u0085\uD800x\uDC00"
                    + "\uFFFE\uFFFF\uFDD0\uE000\uDBFF\uDFFF end \uD83D\uDEA2 \u200D";
    private static final String CLEANED =
            "a]]>b<![CDATA[c</title><script>alert('&amp;\"')</script><!-- x end \uD83D\uDEA2 \u200D";

    private static Element written(FeedItem... items) {
        var feed = new Feed(HOSTILE, "https://x.example/", "https://x.example/feed.xml", HOSTILE, "en", List.of(items));
        return ReadBack.channel(new String(RssWriter.write(feed), StandardCharsets.UTF_8));
    }

    @Test
    void hostile_text_comes_back_as_it_was_without_what_xml_forbids() {
        var media = new FeedMedia("https://x.example/a.jpg?a=1&b=\"2\"", "image/jpeg", 1280, 720, 0, HOSTILE, HOSTILE);
        Element channel = written(new FeedItem(
                "a",
                HOSTILE,
                "https://x.example/a",
                SafeHtml.ofText(HOSTILE),
                Instant.EPOCH,
                List.of(HOSTILE),
                List.of(HOSTILE),
                media,
                null));
        assertThat(ReadBack.text(channel, "title")).isEqualTo(CLEANED);
        Element item = ReadBack.all(channel, "item").getFirst();
        assertThat(ReadBack.text(item, "title")).isEqualTo(CLEANED);
        assertThat(ReadBack.text(item, "dc:creator")).isEqualTo(CLEANED);
        assertThat(ReadBack.text(item, "category")).isEqualTo(CLEANED);
        assertThat(ReadBack.text(item, "description")).isEqualTo(SafeHtml.escape(CLEANED));
        assertThat(ReadBack.text(item, "pubDate")).isEqualTo("Thu, 1 Jan 1970 00:00:00 GMT");
        Element content = ReadBack.all(item, "media:content").getFirst();
        assertThat(content.getAttribute("url")).isEqualTo("https://x.example/a.jpg?a=1&b=\"2\"");
        assertThat(content.getAttribute("medium")).isEqualTo("image");
        assertThat(ReadBack.text(content, "media:credit")).isEqualTo(CLEANED);
    }

    @Test
    void the_same_feed_is_the_same_bytes() {
        var feed = new Feed("A", "https://x.example/", "https://x.example/feed.xml", "A", "zh", List.of());
        assertThat(RssWriter.write(feed)).isEqualTo(RssWriter.write(feed));
    }
}
