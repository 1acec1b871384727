package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A socket: rooms that place pictures say which. */
public interface PictureUses {
    /** Where this picture stands, live or in work, at most so many. */
    List<PictureUse> of(Reading reading, PictureId id, int most);

    /** Which of these stand anywhere, live or in work. */
    Set<PictureId> used(Reading reading, Collection<PictureId> ids);

    /** Which of these stand on what readers see now. Whether their rights have ended does not matter here. */
    Set<PictureId> live(Reading reading, Collection<PictureId> ids);
}
