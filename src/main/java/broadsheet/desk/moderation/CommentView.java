package broadsheet.desk.moderation;

import broadsheet.comments.QueueEntry;
import broadsheet.identity.StaffFrame;
import java.time.Instant;
import java.util.List;

/**
 * One comment with all that is known about it.
 *
 * @param thread the thread in which it stands
 * @param events what was decided about it, the earliest first
 * @param replayed what the lists of today would say; empty when that is not known any more
 */
record CommentView(
        StaffFrame frame,
        EntryView view,
        List<EntryView> thread,
        List<Event> events,
        List<String> replayed,
        List<String> reasons,
        Notice notice,
        boolean mayBan) {
    /** One line of a comment's history. */
    record Event(Instant at, String what, String by, List<String> why, long act, boolean isUndone) {}

    CommentView {
        thread = List.copyOf(thread);
        events = List.copyOf(events);
        replayed = List.copyOf(replayed);
        reasons = List.copyOf(reasons);
    }

    /** All flags, also those that were settled. */
    List<QueueEntry.Flagged> flags() {
        return view.entry().flags();
    }

    static String why(QueueEntry.Flagged flag) {
        return Sentences.why(flag.why());
    }

    String outcome(QueueEntry.Flagged flag) {
        Boolean isUpheld = flag.isUpheld();
        return isUpheld == null ? "open" : isUpheld ? "found right" : "found wrong";
    }
}
