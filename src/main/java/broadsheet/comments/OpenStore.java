package broadsheet.comments;

import broadsheet.moderation.Figures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Slices;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Flags and appeals of many comments at once: which are open, and which act settled them. */
final class OpenStore {
    private OpenStore() {}

    private static List<Long> numbers(Collection<CommentId> comments) {
        return comments.stream().map(CommentId::value).toList();
    }

    /** Those of these comments that have a flag or an appeal about which nobody has decided. */
    static Set<CommentId> open(Reading reading, Collection<CommentId> comments) {
        var open = new HashSet<CommentId>();
        Slices.in(numbers(comments), (marks, values) -> {
            reading.each(
                    "SELECT comment_id FROM comments_flag WHERE settled_at IS NULL AND comment_id IN (" + marks + ")",
                    row -> new CommentId(row.number("comment_id")),
                    open::add,
                    values);
            reading.each(
                    "SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL AND comment_id IN (" + marks + ")",
                    row -> new CommentId(row.number("comment_id")),
                    open::add,
                    values);
        });
        return open;
    }

    /** Settles the flags on these; returns whose they were, as far as they were members', one for each flag. */
    static List<Long> settle(Writing writing, long act, Collection<CommentId> comments, boolean isUpheld) {
        var members = new ArrayList<Long>();
        Slices.in(numbers(comments), (marks, values) -> {
            writing.each(
                    "SELECT member_id FROM comments_flag WHERE settled_at IS NULL AND member_id IS NOT NULL"
                            + " AND comment_id IN (" + marks + ")",
                    row -> row.number("member_id"),
                    members::add,
                    values);
            writing.exec(
                    "UPDATE comments_flag SET settled_at = ?, upheld = ?, act_id = ? WHERE settled_at IS NULL"
                            + " AND comment_id IN (" + marks + ")",
                    Slices.with(values, writing.now(), isUpheld, act));
        });
        return members;
    }

    /** Opens the flags again that an act settled; returns whose they were. */
    static List<Long> reopenFlags(Writing writing, long act) {
        List<Long> members = writing.list(
                "SELECT member_id FROM comments_flag WHERE act_id = ? AND member_id IS NOT NULL",
                row -> row.number("member_id"),
                act);
        writing.exec("UPDATE comments_flag SET settled_at = NULL, upheld = NULL, act_id = NULL WHERE act_id = ?", act);
        return members;
    }

    /** Grants the open appeals of these. */
    static void grant(Writing writing, long act, Collection<CommentId> comments, String answer) {
        Slices.in(
                numbers(comments),
                (marks, values) -> writing.exec(
                        "UPDATE comments_appeal SET decided_at = ?, granted = 1, answer = ?, act_id = ?"
                                + " WHERE decided_at IS NULL AND comment_id IN (" + marks + ")",
                        Slices.with(values, writing.now(), answer, act)));
    }

    /** Refuses one; returns false when it is not open. */
    static boolean refuse(Writing writing, long act, CommentId comment, String answer) {
        return writing.exec("""
                        UPDATE comments_appeal SET decided_at = ?, granted = 0, answer = ?, act_id = ?
                        WHERE decided_at IS NULL AND comment_id = ?""", writing.now(), answer, act, comment.value()) == 1;
    }

    /** Opens the appeals again about which an act decided. */
    static void reopenAppeals(Writing writing, long act) {
        writing.exec("""
                UPDATE comments_appeal SET decided_at = NULL, granted = NULL, answer = NULL, act_id = NULL
                WHERE act_id = ?""", act);
    }

    /** What readers raised in a time, and what was decided about appeals in it. */
    record Raised(long flags, long appeals, long granted, long refused) {}

    static Raised counts(Reading reading, Instant from, Instant to) {
        reading.note(Figures.FACT);
        return reading.one(
                        """
                        SELECT (SELECT COUNT(*) FROM comments_flag WHERE at >= ? AND at < ? AND flagger <> 'ring') AS flags,
                          (SELECT COUNT(*) FROM comments_appeal WHERE at >= ? AND at < ?) AS appeals,
                          COALESCE(SUM(granted), 0) AS granted, COALESCE(SUM(1 - granted), 0) AS refused
                        FROM comments_appeal WHERE decided_at >= ? AND decided_at < ?""",
                        row -> new Raised(
                                row.number("flags"),
                                row.number("appeals"),
                                row.number("granted"),
                                row.number("refused")),
                        from,
                        to,
                        from,
                        to,
                        from,
                        to)
                .orElse(new Raised(0, 0, 0, 0));
    }
}
