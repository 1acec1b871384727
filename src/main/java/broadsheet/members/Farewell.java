package broadsheet.members;

import broadsheet.platform.db.Writing;

/**
 * What another room does when an account is deleted, in the same transaction: afterwards nothing of the room's names the
 * person. It may be done again for the same member, after an older copy of the database was restored. Rooms plug in here.
 */
@FunctionalInterface
public interface Farewell {
    /** What is to become of what the member wrote. */
    enum Wish {
        /** It stays, without a name. */
        KEEP,
        /** It goes; answers of others stay. */
        REMOVE;

        String stored() {
            return this == KEEP ? "keep" : "remove";
        }

        static Wish of(String word) {
            return word.equals("remove") ? REMOVE : KEEP;
        }
    }

    void leave(Writing writing, MemberId member, Wish wish);
}
