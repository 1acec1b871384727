package broadsheet.story;

import broadsheet.picture.PictureUse;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which versions place which videos, and which undated pages do. */
final class PlacedVideoStore {
    private record Page(String slug, String headline, boolean isPublic, Set<VideoId> videos) {}

    private static Fact fact(VideoId id) {
        return Fact.of("story/screened", id);
    }

    void place(Writing writing, long version, long story, Set<VideoId> videos) {
        for (VideoId video : videos) {
            writing.exec("""
                    INSERT INTO story_version_video (video_id, version_id, story_id) VALUES (?, ?, ?)
                    ON CONFLICT (video_id, version_id) DO NOTHING""", video.value(), version, story);
            writing.changed(fact(video));
        }
    }

    List<PictureUse> of(Reading reading, VideoId id, int most) {
        reading.note(fact(id));
        var places = new ArrayList<>(reading.list("""
                SELECT s.id AS id, w.headline AS headline,
                  MAX(CASE WHEN s.live_version = p.version_id AND s.visibility = 'published' THEN 1 ELSE 0 END) AS live
                FROM story_version_video p JOIN story_story s ON s.id = p.story_id
                JOIN story_version w ON w.id = s.working_version
                WHERE p.video_id = ? AND (s.live_version = p.version_id OR s.working_version = p.version_id)
                GROUP BY s.id, w.headline ORDER BY s.id DESC LIMIT ?""", row -> PlacedStore.use(reading, row), id.value(), most));
        pages(reading).stream()
                .filter(page -> page.videos().contains(id))
                .map(page -> new PictureUse("page/" + page.slug(), page.headline(), page.isPublic()))
                .forEach(places::add);
        return places;
    }

    boolean isLive(Reading reading, VideoId id) {
        reading.note(fact(id));
        return reading.one("""
                                SELECT s.id AS id FROM story_version_video p JOIN story_story s ON s.id = p.story_id
                                WHERE s.live_version = p.version_id AND s.visibility = 'published' AND p.video_id = ?
                                LIMIT 1""", row -> row.number("id"), id.value()).isPresent()
                || pages(reading).stream()
                        .anyMatch(page -> page.isPublic() && page.videos().contains(id));
    }

    /** There are few of these. */
    private static List<Page> pages(Reading reading) {
        return reading.list(
                """
                SELECT slug, headline, is_public, body FROM story_page
                WHERE body LIKE '%<figure data-video=%' ORDER BY id""",
                row -> new Page(
                        row.text("slug"),
                        row.text("headline"),
                        row.is("is_public"),
                        PlacedVideos.in(null, row.text("body"))));
    }
}
