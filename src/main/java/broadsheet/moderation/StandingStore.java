package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How members stand, and what became of each thing they wrote. */
final class StandingStore {
    private StandingStore() {}

    static Fact fact(long member) {
        return Fact.of("standing", member);
    }

    static Standing of(Reading reading, long member) {
        reading.note(fact(member));
        Optional<Standing> kept = reading.one(
                "SELECT approved, rejected, since, is_trusted FROM moderation_standing WHERE member_id = ?",
                row -> new Standing(
                        row.count("approved"), row.count("rejected"), row.instant("since"), row.is("is_trusted"), 0, 0),
                member);
        return kept.map(standing -> withLately(reading, member, standing)).orElse(Standing.NONE);
    }

    private static Standing withLately(Reading reading, long member, Standing standing) {
        return reading.one(
                        """
                        SELECT COALESCE(SUM(CASE WHEN outcome = 'approved' THEN 1 ELSE 0 END), 0) AS approved,
                          COALESCE(SUM(CASE WHEN outcome = 'rejected' THEN 1 ELSE 0 END), 0) AS rejected
                        FROM moderation_lesson WHERE member_id = ? AND at >= ?""",
                        row -> new Standing(
                                standing.approved(),
                                standing.rejected(),
                                standing.since(),
                                standing.isTrusted(),
                                row.count("approved"),
                                row.count("rejected")),
                        member,
                        reading.now().minus(Standing.LATELY))
                .orElse(standing);
    }

    /** Enters a member who has none, and counts. */
    static void count(Writing writing, long member, int approved, int rejected, Instant at) {
        writing.exec("""
                INSERT INTO moderation_standing (member_id, approved, rejected, since, is_trusted, upheld, failed)
                VALUES (?, ?, ?, ?, 0, 0, 0)
                ON CONFLICT (member_id) DO UPDATE SET approved = moderation_standing.approved + excluded.approved,
                  rejected = moderation_standing.rejected + excluded.rejected""", member, approved, rejected, at);
        writing.changed(fact(member));
    }

    static void trust(Writing writing, long member, boolean isTrusted) {
        writing.exec("UPDATE moderation_standing SET is_trusted = ? WHERE member_id = ?", isTrusted, member);
        writing.changed(fact(member));
    }

    static void flagged(Writing writing, long member, int upheld, int failed) {
        writing.exec(
                "UPDATE moderation_standing SET upheld = upheld + ?, failed = failed + ? WHERE member_id = ?",
                upheld,
                failed,
                member);
        writing.changed(fact(member));
    }

    /** How often a member's flags were right, and wrong. */
    static Weights.Past flags(Reading reading, long member) {
        reading.note(fact(member));
        return reading.one(
                        "SELECT upheld, failed FROM moderation_standing WHERE member_id = ?",
                        row -> new Weights.Past(row.count("upheld"), row.count("failed")),
                        member)
                .orElse(new Weights.Past(0, 0));
    }

    static void forget(Writing writing, long member) {
        writing.exec("DELETE FROM moderation_standing WHERE member_id = ?", member);
        writing.changed(fact(member));
    }

    /**
     * What became of one thing that was written.
     *
     * @param outcome {@code approved}, {@code rejected} or null
     * @param taught {@code ham}, {@code spam} or null
     */
    record Lesson(
            long subject,
            @Nullable Long member,
            @Nullable String outcome,
            @Nullable String taught,
            String features,
            Instant at) {}

    static Optional<Lesson> lesson(Reading reading, long subject) {
        return lessons(reading, List.of(subject)).stream().findFirst();
    }

    /** What became of these, where it is known. */
    static List<Lesson> lessons(Reading reading, List<Long> subjects) {
        var found = new ArrayList<Lesson>();
        for (List<Long> some : Batch.of(subjects)) {
            some.forEach(subject -> reading.note(DecisionStore.fact(subject)));
            String marks = Batch.marks(some);
            reading.each("""
                    SELECT subject_id, member_id, outcome, taught, features, at FROM moderation_lesson
                    WHERE subject_id IN (""" + marks + ")", StandingStore::lesson, found::add, some.toArray());
        }
        return found;
    }

    private static Lesson lesson(Row row) {
        return new Lesson(
                row.number("subject_id"),
                row.numberOrNull("member_id"),
                row.textOrNull("outcome"),
                row.textOrNull("taught"),
                row.text("features"),
                row.instant("at"));
    }

    /** Gives these the same outcome at once. */
    static void settle(Writing writing, List<Long> subjects, @Nullable String outcome, @Nullable String taught) {
        for (List<Long> some : Batch.of(subjects)) {
            String marks = Batch.marks(some);
            var values = new ArrayList<@Nullable Object>();
            values.add(outcome);
            values.add(taught);
            values.addAll(some);
            writing.exec(
                    "UPDATE moderation_lesson SET outcome = ?, taught = ? WHERE subject_id IN (" + marks + ")",
                    values.toArray());
            some.forEach(subject -> writing.changed(DecisionStore.fact(subject)));
        }
    }

    static void keep(Writing writing, Lesson lesson) {
        writing.exec(
                """
                INSERT INTO moderation_lesson (subject_id, member_id, outcome, taught, features, at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject_id) DO UPDATE SET outcome = excluded.outcome, taught = excluded.taught,
                  features = excluded.features, at = excluded.at""",
                lesson.subject(),
                lesson.member(),
                lesson.outcome(),
                lesson.taught(),
                lesson.features(),
                lesson.at());
        writing.changed(DecisionStore.fact(lesson.subject()));
    }

    static void forgetLesson(Writing writing, long subject) {
        writing.exec("DELETE FROM moderation_lesson WHERE subject_id = ?", subject);
        writing.changed(DecisionStore.fact(subject));
    }
}
