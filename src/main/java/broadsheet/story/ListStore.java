package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Membership of stories in lists, one row for each list a story stands in. All lists are paged by key. */
final class ListStore {
    /** A story's place in a list. */
    record Place(StoryId id, long at) {
        Cursor cursor() {
            return new Cursor(at, id.value());
        }
    }

    private final DayStore days = new DayStore();

    List<Place> page(Reading reading, ListKey list, Cursor before, int most) {
        reading.note(list.fact());
        return reading.list(
                """
                SELECT story_id, at FROM story_listing WHERE list = ? AND (at, story_id) < (?, ?)
                ORDER BY at DESC, story_id DESC LIMIT ?""",
                row -> new Place(new StoryId(row.number("story_id")), row.number("at")),
                list.name(),
                before.at(),
                before.id(),
                most);
    }

    /** Puts a story into exactly these lists. A story's day never changes, so it is counted once. */
    void enter(Writing writing, Story story, Instant at) {
        ListKey day = ListKey.day(story.published());
        boolean counted = clear(writing, story.id()).contains(day);
        for (ListKey list : listsOf(story)) {
            writing.exec(
                    "INSERT INTO story_listing (list, at, story_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    list.name(),
                    at,
                    story.id().value());
            writing.changed(list.fact());
        }
        if (!counted) {
            days.add(writing, story.published());
        }
    }

    /** Takes a story out of all lists. */
    void leave(Writing writing, StoryId id) {
        for (ListKey list : clear(writing, id)) {
            list.day().ifPresent(day -> days.take(writing, day));
        }
    }

    private static List<ListKey> clear(Writing writing, StoryId id) {
        List<ListKey> lists = writing.list(
                "SELECT list FROM story_listing WHERE story_id = ?", row -> new ListKey(row.text("list")), id.value());
        lists.forEach(list -> writing.changed(list.fact()));
        writing.exec("DELETE FROM story_listing WHERE story_id = ?", id.value());
        return lists;
    }

    private static List<ListKey> listsOf(Story story) {
        var lists = new ArrayList<ListKey>();
        lists.add(ListKey.SITE);
        lists.add(ListKey.section(story.section().id()));
        if (story.section().parent() != null) {
            lists.add(ListKey.section(story.section().parent()));
        }
        story.copy().topics().forEach(topic -> lists.add(ListKey.topic(topic.id())));
        for (Byline byline : story.copy().bylines()) {
            Author author = byline.author();
            if (author != null) {
                lists.add(ListKey.author(author.id()));
            }
        }
        lists.add(ListKey.day(story.published()));
        return lists;
    }
}
