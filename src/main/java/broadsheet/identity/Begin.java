package broadsheet.identity;

import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/** Somebody chooses a password by a link: the link is used up, all sessions end, and a fresh one begins. */
final class Begin {
    private final Invitations invitations;
    private final Sessions sessions;
    private final StaffRecord record;

    Begin(Invitations invitations, Sessions sessions, StaffRecord record) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.record = record;
    }

    /**
     * Begins.
     *
     * @return the session, or null when the link is good no more
     */
    Sessions.@Nullable Begun run(Writing writing, String link, String hash) {
        Invitations.Good good = invitations.find(writing, link).orElse(null);
        if (good == null) {
            return null;
        }
        PersonId id = good.person().id();
        LinkStore.withdraw(writing, id);
        PersonStore.password(writing, id, hash);
        sessions.endAll(writing, id);
        Staff staff = RoleStore.staff(writing, good.person());
        record.add(writing, staff, "chose a password by a link", "person/" + id, "", "");
        return sessions.begin(writing, staff);
    }
}
