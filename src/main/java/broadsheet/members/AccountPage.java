package broadsheet.members;

import broadsheet.masthead.Shell;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;

/**
 * What a member can look at and change.
 *
 * @param own the number of the session that asks
 * @param panels what other rooms say at its head
 * @param name as it was typed
 * @param nameTrouble the last part of a message's key, or empty
 * @param said what has just been done, the last part of a message's key, or empty
 * @param isProved whether the owner has proved lately to be the owner
 * @param now when it is looked at
 */
public record AccountPage(
        Shell shell,
        Account account,
        List<OpenSession> sessions,
        long own,
        List<Passkey> passkeys,
        List<Content> panels,
        String name,
        String nameTrouble,
        String said,
        boolean isProved,
        Instant now) {
    /** A moment in the paper's words and time zone. */
    public String moment(Instant moment) {
        return shell.words().moment(moment, shell.paper().zone());
    }

    /** A day in the paper's words and time zone. */
    public String day(Instant moment) {
        return shell.words().date(moment.atZone(shell.paper().zone()).toLocalDate());
    }

    /** Until when the name stays as it is, or empty when it can be changed. */
    public String nameStaysUntil() {
        Instant from = account.renamableFrom(now);
        return from == null ? "" : day(from);
    }
}
