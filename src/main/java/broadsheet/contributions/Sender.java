package broadsheet.contributions;

import broadsheet.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a contribution.
 *
 * @param anonymous whether nothing of the sender is kept; all else is empty then
 * @param name as it is to be printed
 * @param email where questions go; may be empty
 * @param member the account that the sender wanted it linked to, or null
 */
public record Sender(
        boolean anonymous,
        String name,
        String email,
        @Nullable MemberId member) {
    /** Somebody of whom nothing is kept. */
    public static final Sender ANONYMOUS = new Sender(true, "", "", null);

    /** @throws IllegalArgumentException when an anonymous sender has a name, an address or an account */
    public Sender {
        if (anonymous && (!name.isEmpty() || !email.isEmpty() || member != null)) {
            throw new IllegalArgumentException("Nothing is kept of an anonymous sender.");
        }
    }
}
