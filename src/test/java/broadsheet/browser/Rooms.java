package broadsheet.browser;

import broadsheet.OpenCourier;
import java.util.LinkedHashMap;
import java.util.Map;

/** One address of every kind of page that the paper has, by a name for it. */
final class Rooms {
    static final String STORY = "harbour-bridge-budget-vote";
    static final String SLIDES = "a-day-in-the-life-of-the-sound";
    static final String VIDEO = "the-sound-in-sixteen-seconds";

    private Rooms() {}

    static Map<String, String> of(OpenCourier paper) {
        String story = paper.address(STORY);
        var rooms = new LinkedHashMap<String, String>();
        rooms.put("front", "/");
        rooms.put("section", "/nation");
        rooms.put("story", story);
        rooms.put("part", story + "/2");
        rooms.put("slide", paper.address(SLIDES) + "/2");
        rooms.put("slides", paper.address(SLIDES) + "/all");
        rooms.put("video", paper.address(VIDEO));
        rooms.put("comments", story + "/comments");
        rooms.put("forum", "/forum");
        rooms.put("board", "/forum/quay");
        rooms.put("start", "/forum/quay/new");
        rooms.put("author", "/authors/nora-quist");
        rooms.put("topic", "/topics/harbour-bridge");
        rooms.put("print", story + "/print");
        rooms.put("email", story + "/email");
        rooms.put("day", "/archive");
        rooms.put("reading-list", "/reading-list");
        rooms.put("changes", story + "/changes");
        rooms.put("corrections", "/corrections");
        rooms.put("sign-in", "/account/sign-in");
        rooms.put("nothing", "/nowhere");
        return rooms;
    }
}
