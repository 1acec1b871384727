package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.story.Cursor;
import broadsheet.story.SlateFilter;
import broadsheet.story.SlateLine;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds published stories for the editor's script, by words of the headline or by an address that was pasted. */
final class FindRoutes {
    private static final int FEW = 8;

    private final StoryRoom room;
    private final Pins pins;

    FindRoutes(StoryRoom room) {
        this.room = room;
        this.pins = new Pins(room.stories());
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/stories/find", Permission.WRITE, this::find, "q");
    }

    private Reply find(StaffVisit visit, Reading reading) {
        String words = visit.query("q").strip();
        Optional<Story> meant = words.contains("/") ? pins.publicStory(reading, words) : Optional.empty();
        List<StoryId> ids = meant.isPresent()
                ? List.of(meant.get().id())
                : room
                        .slate()
                        .page(reading, SlateFilter.ALL.saying(words).in(StoryState.PUBLISHED), Cursor.START, FEW)
                        .lines()
                        .stream()
                        .map(SlateLine::id)
                        .toList();
        List<Map<String, String>> found = room.stories().cards(reading, ids).stream()
                .map(card -> Map.of(
                        "id", card.id().toString(),
                        "headline", card.headline(),
                        "section", card.sectionName(),
                        "day", visit.frame().moment(card.publishedAt())))
                .toList();
        return PresenceRoutes.data(200, Map.of("stories", found));
    }
}
