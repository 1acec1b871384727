package broadsheet.sharing;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Seal;
import broadsheet.platform.config.MailSettings;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Routes;
import broadsheet.platform.mail.Mailroom;
import broadsheet.story.Stories;

/** Wires what readers do with a story: send it to a friend, keep it for later. */
public final class SharingRoom {
    /** What stands between the form and the mail: challenges, limits and the key of the daily hashes. */
    public record Guard(Challenges challenges, Limits limits, Seal seal, MailSettings limitsOfMail) {}

    private final SharingRoutes routes;

    public SharingRoom(Database database, Masthead masthead, Stories stories, Mailroom mailroom, Guard guard) {
        var send = new SendToFriend(
                guard.challenges(),
                guard.limits(),
                mailroom,
                guard.seal(),
                guard.limitsOfMail().lettersPerHour(),
                guard.limitsOfMail().lettersPerRecipient());
        this.routes = new SharingRoutes(database, masthead, stories, guard.challenges(), send);
    }

    /** Forgets which letters were sent, when their day is over. */
    public void sweep(Writing writing) {
        SendStore.sweep(writing);
    }

    /** Puts the forms under their addresses. */
    public void on(Routes table) {
        routes.on(table);
    }
}
