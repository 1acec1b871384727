package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Slug;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.LocalDate;
import java.util.Optional;

/** What this room asks of the stories. */
public interface StoryDoor {
    /** The story at this address, also one that was killed; empty when none has stood there. */
    Optional<Story> at(Reading reading, String sectionPath, LocalDate day, Slug slug);

    /** The story of that id. */
    Optional<Story> find(Reading reading, StoryId id);
}
