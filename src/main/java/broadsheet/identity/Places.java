package broadsheet.identity;

import broadsheet.platform.db.Reading;
import java.util.List;

/** Where a role can hold: the paper's sections, which stand above this room and are plugged in. */
@FunctionalInterface
public interface Places {
    /** A paper without sections. */
    Places NONE = _ -> List.of();

    /**
     * One section.
     *
     * @param number as it stands in {@link Holding#section}
     */
    record Place(long number, String name) {}

    /** All of them, in the order in which they are offered. */
    List<Place> all(Reading reading);
}
