package broadsheet.picture;

import broadsheet.platform.db.Reading;

/** A socket: a room that shows videos to people outside before they are published says which. */
@FunctionalInterface
public interface VideoLoans {
    /** Whether this one is shown to somebody now. */
    boolean isLent(Reading reading, VideoId id);
}
