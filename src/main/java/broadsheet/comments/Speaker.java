package broadsheet.comments;

import broadsheet.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param name as it was typed, or as the account bore it then; empty when the account has been deleted
 * @param member the reader's account; null for a guest
 */
record Speaker(String name, @Nullable MemberId member) {
    static Speaker guest(String name) {
        return new Speaker(name, null);
    }
}
