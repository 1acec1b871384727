package broadsheet.syndication;

import broadsheet.platform.text.SafeHtml;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. All addresses are absolute.
 *
 * @param id by which programs know it again, also when it has moved
 * @param address where it can be read
 * @param description as readers' programs show it, in HTML
 * @param creators who wrote it, as printed
 */
record FeedItem(
        String id,
        String title,
        String address,
        SafeHtml description,
        Instant publishedAt,
        List<String> creators,
        List<String> categories,
        @Nullable FeedMedia media,
        @Nullable Talk talk) {
    /**
     * The conversation below it.
     *
     * @param page its address
     * @param feed the address of its feed
     * @param count how many comments a reader can read now
     */
    record Talk(String page, String feed, int count) {}
}
