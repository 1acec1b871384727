package broadsheet.story;

import broadsheet.picture.PictureId;
import broadsheet.picture.PictureUse;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which versions place which pictures, and which undated pages do. */
final class PlacedStore {
    private static final int MOST_PER_QUESTION = 500;
    private static final String STANDING = """
            FROM story_version_picture p JOIN story_story s ON s.id = p.story_id
            WHERE (s.live_version = p.version_id OR s.working_version = p.version_id)""";
    private static final String SHOWN = """
            FROM story_version_picture p JOIN story_story s ON s.id = p.story_id
            WHERE s.live_version = p.version_id AND s.visibility = 'published'""";

    private final PlacedVideoStore videos = new PlacedVideoStore();

    private record Page(long id, String slug, String headline, boolean isPublic, Set<PictureId> pictures) {}

    private record Unread(long version, long story, Set<PictureId> pictures, Set<VideoId> videos) {}

    private static Fact fact(PictureId id) {
        return Fact.of("story/placed", id);
    }

    void place(Writing writing, long version, long story, Set<PictureId> pictures) {
        for (PictureId picture : pictures) {
            writing.exec("""
                    INSERT INTO story_version_picture (picture_id, version_id, story_id) VALUES (?, ?, ?)
                    ON CONFLICT (picture_id, version_id) DO NOTHING""", picture.value(), version, story);
            writing.changed(fact(picture));
        }
    }

    boolean isCaughtUp(Reading reading) {
        return reading.one("SELECT id FROM story_version WHERE is_placed = 0 LIMIT 1", row -> row.number("id"))
                .isEmpty();
    }

    /** Reads so many versions that were written before pictures were told apart, and returns how many there were. */
    int catchUp(Writing writing, int most) {
        List<Unread> unread = writing.list(
                """
                SELECT id, story_id, body, lead_kind, lead_id, social_picture FROM story_version
                WHERE is_placed = 0 ORDER BY id LIMIT ?""",
                row -> {
                    var pictures = new HashSet<>(StoryPictures.in(row.text("body")));
                    for (String column : List.of("lead_id", "social_picture")) {
                        Long id = row.numberOrNull(column);
                        if (id != null
                                && (!column.equals("lead_id")
                                        || row.text("lead_kind").equals("picture"))) {
                            pictures.add(new PictureId(id));
                        }
                    }
                    Long lead = row.text("lead_kind").equals("video") ? row.numberOrNull("lead_id") : null;
                    return new Unread(
                            row.number("id"),
                            row.number("story_id"),
                            pictures,
                            PlacedVideos.in(lead, row.text("body")));
                },
                most);
        for (Unread version : unread) {
            place(writing, version.version(), version.story(), version.pictures());
            videos.place(writing, version.version(), version.story(), version.videos());
            writing.exec("UPDATE story_version SET is_placed = 1 WHERE id = ?", version.version());
        }
        return unread.size();
    }

    List<PictureUse> of(Reading reading, PictureId id, int most) {
        reading.note(fact(id));
        var places = new ArrayList<>(reading.list("""
                SELECT s.id AS id, w.headline AS headline,
                  MAX(CASE WHEN s.live_version = p.version_id AND s.visibility = 'published' THEN 1 ELSE 0 END) AS live
                FROM story_version_picture p JOIN story_story s ON s.id = p.story_id
                JOIN story_version w ON w.id = s.working_version
                WHERE p.picture_id = ? AND (s.live_version = p.version_id OR s.working_version = p.version_id)
                GROUP BY s.id, w.headline ORDER BY s.id DESC LIMIT ?""", row -> use(reading, row), id.value(), most));
        pages(reading).stream()
                .filter(page -> page.pictures().contains(id))
                .map(page -> new PictureUse("page/" + page.slug(), page.headline(), page.isPublic()))
                .forEach(places::add);
        return places;
    }

    /** A story that places something, from its number, its headline and whether readers see it there. */
    static PictureUse use(Reading reading, Row row) {
        reading.note(StoryStore.fact(new StoryId(row.number("id"))));
        return new PictureUse("story/" + row.number("id"), row.text("headline"), row.is("live"));
    }

    Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        Set<PictureId> used = among(reading, STANDING, ids);
        pages(reading).forEach(page -> used.addAll(page.pictures()));
        used.retainAll(new HashSet<>(ids));
        return used;
    }

    Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        Set<PictureId> live = among(reading, SHOWN, ids);
        pages(reading).stream().filter(Page::isPublic).forEach(page -> live.addAll(page.pictures()));
        live.retainAll(new HashSet<>(ids));
        return live;
    }

    private static Set<PictureId> among(Reading reading, String placed, Collection<PictureId> ids) {
        var found = new HashSet<PictureId>();
        var wanted = new ArrayList<>(ids);
        wanted.forEach(id -> reading.note(fact(id)));
        for (int from = 0; from < wanted.size(); from += MOST_PER_QUESTION) {
            List<PictureId> some = wanted.subList(from, Math.min(wanted.size(), from + MOST_PER_QUESTION));
            String marks = "?, ".repeat(some.size() - 1) + "?";
            found.addAll(reading.list(
                    "SELECT DISTINCT p.picture_id AS id " + placed + " AND p.picture_id IN (" + marks + ")",
                    row -> new PictureId(row.number("id")),
                    some.stream().map(PictureId::value).toArray()));
        }
        return found;
    }

    /** There are few of these. */
    private static List<Page> pages(Reading reading) {
        return reading.list(
                """
                SELECT id, slug, headline, is_public, body FROM story_page
                WHERE body LIKE '%<figure data-picture=%' ORDER BY id""",
                row -> new Page(
                        row.number("id"),
                        row.text("slug"),
                        row.text("headline"),
                        row.is("is_public"),
                        StoryPictures.in(row.text("body"))));
    }
}
