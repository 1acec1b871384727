package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/** Something read and ready to be written, in one transaction with its neighbours. */
interface Entry {
    /** About how much writing it is; a story is 4. */
    int weight();

    /** Writes it, unless it is here already. */
    void carry(Writing writing, Tally tally);

    /**
     * Tells what {@link #carry} would do.
     *
     * @param paper null when there is no paper yet
     */
    void rehearse(@Nullable Reading paper, Tally tally);

    /** Tells that it could not be written. */
    void failed(String reason, Tally tally);
}
