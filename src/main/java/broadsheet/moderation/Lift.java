package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;

/** Lifts a ban before its end. It stays in the history. */
public final class Lift {
    /**
     * Lifts.
     *
     * @param why for the history; may be empty
     * @return false when it was lifted already, or there is no such ban
     */
    public boolean run(Writing writing, long ban, String why, PersonId by) {
        return BanStore.lift(writing, ban, by.value(), why.strip());
    }
}
