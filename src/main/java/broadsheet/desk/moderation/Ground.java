package broadsheet.desk.moderation;

import broadsheet.comments.CommentId;
import broadsheet.comments.Moderators;
import broadsheet.comments.QueueEntry;
import broadsheet.comments.Reach;
import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Person;
import broadsheet.identity.PersonId;
import broadsheet.identity.Staff;
import broadsheet.masthead.Masthead;
import broadsheet.members.Members;
import broadsheet.moderation.ModerationRoom;
import broadsheet.platform.db.Reading;
import broadsheet.section.Sections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rooms below, and who may decide about what. */
public record Ground(
        Moderators moderators,
        ModerationRoom moderation,
        Members members,
        People people,
        Sections sections,
        Masthead masthead) {
    /** Where somebody may decide about comments. */
    static Reach reach(Staff staff) {
        Set<Long> held = staff.scopes().getOrDefault(Permission.MODERATE, Set.of());
        return held.contains(0L) ? Reach.EVERYWHERE : new Reach(false, held);
    }

    /** Whether somebody may decide about what concerns the whole paper: bans, word lists, measures. */
    static boolean isEverywhere(Staff staff) {
        return staff.may(Permission.MODERATE, 0);
    }

    /** A comment about which this person may decide. */
    Optional<QueueEntry> entry(Reading reading, Staff staff, String number) {
        Reach reach = reach(staff);
        return CommentId.parse(number)
                .flatMap(id -> moderators.queue().find(reading, id))
                .filter(entry -> reach.covers(entry.seat()));
    }

    /** The measures in force, as far as they concern somebody. */
    List<ListsView.Taken> measures(Reading reading, Reach reach) {
        return moderation.judge().measures(reading).stream()
                .map(measure -> new ListsView.Taken(measure, moderators.queue().seat(reading, measure.thread())))
                .filter(taken -> reach.covers(taken.seat()))
                .toList();
    }

    /** The name of whoever decided. */
    String person(Reading reading, PersonId id) {
        return id.value() == 0
                ? "the command line"
                : people.find(reading, id).map(Person::name).orElse("somebody who left");
    }
}
