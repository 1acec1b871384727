package broadsheet.comments;

import broadsheet.identity.PersonId;
import broadsheet.moderation.Figures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Slices;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moderators decided. Read by acts and at the desk, never for a page that is kept. */
final class RulingStore {
    private static final String COLUMNS = """
            SELECT r.act_id AS act_id, r.comment_id AS comment_id, r.state_before AS state_before,
              r.state_after AS state_after, a.person_id AS person_id, a.reason AS reason, a.at AS at,
              a.undone_at AS undone_at
            FROM comments_ruling r JOIN comments_act a ON a.id = r.act_id""";

    private RulingStore() {}

    /** An act with how many comments it was about. */
    record ActLine(
            long id, CommentState verdict, String reason, PersonId by, int comments, Instant at, boolean isUndone) {}

    /** One comment's part of an act, with what the judge knew before it. */
    record Part(
            CommentId comment,
            CommentState before,
            CommentState after,
            @Nullable String known) {}

    private static Ruling ruling(Row row) {
        return new Ruling(
                row.number("act_id"),
                new CommentId(row.number("comment_id")),
                CommentState.of(row.text("state_before")),
                CommentState.of(row.text("state_after")),
                new PersonId(row.number("person_id")),
                row.text("reason"),
                row.instant("at"),
                row.instantOrNull("undone_at"));
    }

    static void insert(
            Writing writing, long act, CommentState verdict, String reason, PersonId by, Collection<Part> parts) {
        writing.exec(
                "INSERT INTO comments_act (id, verdict, reason, person_id, comments, at) VALUES (?, ?, ?, ?, ?, ?)",
                act,
                verdict.word(),
                reason,
                by.value(),
                parts.size(),
                writing.now());
        Slices.rows(
                parts,
                part -> new @Nullable Object[] {
                    act,
                    part.comment().value(),
                    part.before().word(),
                    part.after().word(),
                    part.known()
                },
                (marks, values) -> writing.exec(
                        "INSERT INTO comments_ruling (act_id, comment_id, state_before, state_after, known) VALUES "
                                + marks,
                        values));
    }

    static Optional<ActLine> act(Reading reading, long act) {
        return reading.one(
                "SELECT id, verdict, reason, person_id, comments, at, undone_at FROM comments_act WHERE id = ?",
                RulingStore::line,
                act);
    }

    private static ActLine line(Row row) {
        return new ActLine(
                row.number("id"),
                CommentState.of(row.text("verdict")),
                row.text("reason"),
                new PersonId(row.number("person_id")),
                row.count("comments"),
                row.instant("at"),
                row.instantOrNull("undone_at") != null);
    }

    static List<Part> parts(Reading reading, long act) {
        return reading.list(
                """
                SELECT comment_id, state_before, state_after, known FROM comments_ruling WHERE act_id = ?
                ORDER BY comment_id""",
                row -> new Part(
                        new CommentId(row.number("comment_id")),
                        CommentState.of(row.text("state_before")),
                        CommentState.of(row.text("state_after")),
                        row.textOrNull("known")),
                act);
    }

    static void undone(Writing writing, long act, PersonId by) {
        writing.exec(
                "UPDATE comments_act SET undone_at = ?, undone_by = ? WHERE id = ?", writing.now(), by.value(), act);
    }

    /** All that was decided about a comment, the earliest first. */
    static List<Ruling> of(Reading reading, CommentId comment) {
        return reading.list(
                COLUMNS + " WHERE r.comment_id = ? ORDER BY r.act_id", RulingStore::ruling, comment.value());
    }

    /** The latest ruling that holds about each of these; those about which there is none are missing. */
    static Map<CommentId, Ruling> latest(Reading reading, Collection<CommentId> comments) {
        var latest = new HashMap<CommentId, Ruling>();
        Slices.in(
                comments.stream().map(CommentId::value).toList(),
                (marks, values) -> reading.each(
                        COLUMNS + " WHERE r.comment_id IN (" + marks + ") AND a.undone_at IS NULL ORDER BY r.act_id",
                        RulingStore::ruling,
                        ruling -> latest.put(ruling.comment(), ruling),
                        values));
        return latest;
    }

    /** Acts, the latest first, each with one of its comments. */
    static List<Ruling> acts(Reading reading, long before, int most) {
        return reading.list(COLUMNS + """
                 WHERE a.id < ? AND r.comment_id = (SELECT MIN(f.comment_id) FROM comments_ruling f WHERE f.act_id = a.id)
                ORDER BY a.id DESC LIMIT ?""", RulingStore::ruling, before, most);
    }

    /** How many comments moderators gave each state in a time, without what was taken back. */
    static Map<CommentState, Long> counts(Reading reading, Instant from, Instant to) {
        reading.note(Figures.FACT);
        var counts = new EnumMap<CommentState, Long>(CommentState.class);
        reading.each(
                """
                SELECT r.state_after AS state, COUNT(*) AS n FROM comments_act a
                JOIN comments_ruling r ON r.act_id = a.id
                WHERE a.at >= ? AND a.at < ? AND a.undone_at IS NULL AND r.state_before <> r.state_after
                GROUP BY r.state_after""",
                row -> Map.entry(CommentState.of(row.text("state")), row.number("n")),
                entry -> counts.put(entry.getKey(), entry.getValue()),
                from,
                to);
        return counts;
    }
}
