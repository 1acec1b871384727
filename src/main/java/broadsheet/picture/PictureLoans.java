package broadsheet.picture;

import broadsheet.platform.db.Reading;

/** A socket: a room that shows pictures to people outside before they are published says which. */
@FunctionalInterface
public interface PictureLoans {
    /** Whether this one is shown to somebody now. */
    boolean isLent(Reading reading, PictureId id);
}
