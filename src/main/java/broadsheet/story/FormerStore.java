package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses at which something stood before. */
final class FormerStore {
    private static Fact fact(String path) {
        return Fact.of("former", path);
    }

    /** Where a former address leads: to a story, or to an address. */
    record Former(@Nullable StoryId story, @Nullable String target) {}

    Optional<Former> find(Reading reading, String path) {
        reading.note(fact(path));
        return reading.one(
                "SELECT story_id, target FROM story_former WHERE path = ?",
                row -> {
                    Long story = row.numberOrNull("story_id");
                    return new Former(story == null ? null : new StoryId(story), row.textOrNull("target"));
                },
                path);
    }

    void remember(Writing writing, String path, StoryId story) {
        writing.exec("""
                INSERT INTO story_former (path, story_id) VALUES (?, ?)
                ON CONFLICT (path) DO UPDATE SET story_id = excluded.story_id, target = NULL""", path, story.value());
        writing.changed(fact(path));
    }

    void remember(Writing writing, String path, String target) {
        writing.exec("""
                INSERT INTO story_former (path, target) VALUES (?, ?)
                ON CONFLICT (path) DO UPDATE SET target = excluded.target, story_id = NULL""", path, target);
        writing.changed(fact(path));
    }

    void forget(Writing writing, String path) {
        if (writing.exec("DELETE FROM story_former WHERE path = ?", path) > 0) {
            writing.changed(fact(path));
        }
    }
}
