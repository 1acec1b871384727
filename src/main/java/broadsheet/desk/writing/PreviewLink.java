package broadsheet.desk.writing;

import broadsheet.story.StoryId;
import java.time.Instant;

/** A link by which somebody outside may look at one version of a story. */
record PreviewLink(long id, StoryId story, long version, String madeBy, Instant madeAt, Instant endsAt) {}
