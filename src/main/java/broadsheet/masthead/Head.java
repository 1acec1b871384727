package broadsheet.masthead;

import broadsheet.platform.text.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a page's head.
 *
 * @param title the page's own title, without the paper's name
 * @param description a sentence for search engines; may be empty
 * @param canonical the root-relative canonical address, or null for pages that are not to be indexed
 * @param type the Open Graph type
 * @param image the absolute address of a picture for previews, or null
 * @param feeds feeds to announce
 * @param social the title for previews on other sites; empty for the page's own
 * @param structured JSON-LD, already escaped for its place, or null
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        String type,
        @Nullable String image,
        @Nullable String previous,
        @Nullable String next,
        List<FeedLink> feeds,
        @Nullable SafeHtml structured,
        String robots,
        String social) {
    /** A feed that a reader's program can find from this page. */
    public record FeedLink(String title, String address) {}

    /** A page that has one title everywhere. */
    public Head(
            String title,
            String description,
            @Nullable String canonical,
            String type,
            @Nullable String image,
            @Nullable String previous,
            @Nullable String next,
            List<FeedLink> feeds,
            @Nullable SafeHtml structured,
            String robots) {
        this(title, description, canonical, type, image, previous, next, feeds, structured, robots, "");
    }

    /** The title for previews on other sites. */
    public String socialTitle() {
        return social.isEmpty() ? title : social;
    }

    /** A plain page at its canonical address. */
    public static Head of(String title, String description, String canonical) {
        return new Head(title, description, canonical, "website", null, null, null, List.of(), null, "");
    }

    /** A page that no search engine should list. */
    public static Head unlisted(String title) {
        return new Head(title, "", null, "website", null, null, null, List.of(), null, "noindex");
    }

    public Head withFeeds(List<FeedLink> feeds) {
        return new Head(title, description, canonical, type, image, previous, next, feeds, structured, robots, social);
    }

    public Head withNeighbours(@Nullable String previous, @Nullable String next) {
        return new Head(title, description, canonical, type, image, previous, next, feeds, structured, robots, social);
    }
}
