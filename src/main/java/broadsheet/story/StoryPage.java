package broadsheet.story;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.platform.text.SafeHtml;
import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the story page shows.
 *
 * @param crumbs the sections above the story
 * @param lead the photograph or video at its head; empty when there is none
 * @param slide the slide that is shown, of a photo story
 * @param editions how many versions of it readers have seen
 * @param conversation the first page of comments and the form
 * @param forum the address at which the forum shows the same
 * @param mark what stands across a page that is shown before its time; empty on what readers see
 */
public record StoryPage(
        Shell shell,
        Story story,
        List<NavigationItem> crumbs,
        Part part,
        SafeHtml lead,
        SafeHtml body,
        @Nullable SlideView slide,
        List<Correction> corrections,
        int comments,
        int editions,
        Content conversation,
        String forum,
        List<StoryCard> next,
        String mark) {
    /** One slide of a photo story with small pictures of all. */
    public record SlideView(SafeHtml picture, SafeHtml caption, String credit, List<SafeHtml> thumbs) {}

    /** The same page with words across it. */
    StoryPage marked(String words) {
        return new StoryPage(
                shell,
                story,
                crumbs,
                part,
                lead,
                body,
                slide,
                corrections,
                comments,
                editions,
                conversation,
                forum,
                next,
                words);
    }

    public Copy copy() {
        return story.copy();
    }

    /** A message of the story room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    /** A moment as readers of this paper write it. */
    public String moment(Instant moment) {
        return shell.words().moment(moment, shell.paper().zone());
    }

    public Instant publishedAt() {
        return story.publishedAt() == null ? Instant.EPOCH : story.publishedAt();
    }

    /** When it was last changed, if that was after its first publication. */
    public @Nullable Instant changedAt() {
        return story.lastChangedAt();
    }

    /** The kicker, unless it only repeats the label. */
    public String kicker() {
        boolean repeats = copy().label() != Label.NONE && copy().kicker().equalsIgnoreCase(label());
        return repeats ? "" : copy().kicker();
    }

    /** A label's printed words. */
    public String label() {
        return say(copy().label().word());
    }

    /** The classes of the article, which style opinion apart from news. */
    public String classes() {
        return copy().label() == Label.OPINION ? "wrap story story-opinion" : "wrap story";
    }

    /** The story's full address, escaped for use in another address. */
    public String shared() {
        return URLEncoder.encode(shell.absolute(story.address()), StandardCharsets.UTF_8);
    }

    /** The headline, escaped for use in another address. */
    public String sharedTitle() {
        return URLEncoder.encode(copy().headline(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
