package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Visit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads from the addresses of an imported site to ours, also from those that WordPress makes of one address: the pages
 * of a post, of its comments and of a list, and their feeds.
 */
final class OldAddresses {
    private static final List<String> NUMBERS = List.of("p", "page_id");
    private static final String FEED = "/feed(?:/(?:rss|rss2|atom))?";
    private static final Pattern OF_A_FEED = Pattern.compile("(.+)" + FEED);
    private static final Pattern OF_COMMENTS = Pattern.compile("(.+)/comment-page-\\d{1,6}");
    private static final Pattern OF_A_LIST = Pattern.compile("(.+)/page/\\d{1,6}");
    private static final Pattern OF_A_PART = Pattern.compile("(.+)(/[1-9]\\d{0,3})");
    private static final Pattern OF_ANOTHER_FORM = Pattern.compile("(.+)/(?:amp|embed|trackback)");

    private final StoryDoor door;

    OldAddresses(StoryDoor door) {
        this.door = door;
    }

    Reply lead(Visit visit, Reading reading) {
        String path = visit.path();
        for (String name : NUMBERS) {
            String number = visit.query(name);
            if (number != null && path.equals("/")) {
                return door.former(reading, "/?" + name + "=" + number, "", "");
            }
        }
        if (path.matches(FEED)) {
            return new Reply.Moved("/feed.xml");
        }
        Reply reply = door.former(reading, path, "", "");
        reply = orElse(reply, reading, OF_A_FEED.matcher(path), "/comments/feed.xml", "/feed.xml");
        reply = orElse(reply, reading, OF_COMMENTS.matcher(path), "/comments", "");
        reply = orElse(reply, reading, OF_A_LIST.matcher(path), "", "");
        Matcher part = OF_A_PART.matcher(path);
        reply = orElse(reply, reading, part, part.matches() ? part.group(2) : "", "");
        return orElse(reply, reading, OF_ANOTHER_FORM.matcher(path), "", "");
    }

    private Reply orElse(Reply before, Reading reading, Matcher path, String behindStory, String behindList) {
        return before instanceof Reply.Pass && path.matches()
                ? door.former(reading, path.group(1), behindStory, behindList)
                : before;
    }
}
