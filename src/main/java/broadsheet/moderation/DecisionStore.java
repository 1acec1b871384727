package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts that were given. */
final class DecisionStore {
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private DecisionStore() {}

    static Fact fact(long subject) {
        return Fact.of("decisions", subject);
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.number("id"),
                Kind.valueOf(row.text("kind")),
                Verdict.valueOf(row.text("verdict")),
                JsonMapper.shared().readValue(row.text("reasons"), REASONS),
                row.text("version"),
                row.numberOrNull("person_id"),
                row.instant("at"));
    }

    static void insert(
            Writing writing,
            Decision decision,
            @Nullable Long subject,
            @Nullable Long member,
            @Nullable Signals signals,
            long lists) {
        writing.exec(
                """
                INSERT INTO moderation_decision (id, kind, subject_id, member_id, verdict, reasons, signals, version,
                  lists, person_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.id(),
                decision.kind().name(),
                subject,
                member,
                decision.verdict().name(),
                JsonMapper.shared().writeValueAsString(decision.reasons()),
                signals == null ? null : signals.json(),
                decision.version(),
                lists,
                decision.person(),
                decision.at());
        if (subject != null) {
            writing.changed(fact(subject));
        }
    }

    /** Keeps what one person decided about many at once. */
    static void insertAll(Writing writing, List<Decided> all, Verdict verdict, List<Reason> reasons, long person) {
        String written = JsonMapper.shared().writeValueAsString(reasons);
        for (List<Decided> some : Batch.of(all)) {
            var values = new ArrayList<@Nullable Object>();
            for (Decided one : some) {
                values.addAll(Arrays.asList(
                        one.id(),
                        one.kind().name(),
                        one.subject(),
                        one.member(),
                        verdict.name(),
                        written,
                        person,
                        writing.now()));
                writing.changed(fact(one.subject()));
            }
            String marks = "(?, ?, ?, ?, ?, ?, NULL, 'by hand', 0, ?, ?), ".repeat(some.size() - 1)
                    + "(?, ?, ?, ?, ?, ?, NULL, 'by hand', 0, ?, ?)";
            writing.exec("""
                    INSERT INTO moderation_decision (id, kind, subject_id, member_id, verdict, reasons, signals,
                      version, lists, person_id, at)
                    VALUES\s""" + marks, values.toArray());
        }
    }

    /** One of many that a person decides about. */
    record Decided(
            long id, Kind kind, long subject, @Nullable Long member) {}

    /** The oldest first. */
    static List<Decision> of(Reading reading, long subject) {
        reading.note(fact(subject));
        return reading.list("""
                SELECT id, kind, verdict, reasons, version, person_id, at FROM moderation_decision
                WHERE subject_id = ? ORDER BY id""", DecisionStore::decision, subject);
    }

    /** The signals of the latest verdict that the steps gave. */
    static Optional<Signals> signals(Reading reading, long subject) {
        reading.note(fact(subject));
        return reading.one("""
                SELECT signals FROM moderation_decision WHERE subject_id = ? AND signals IS NOT NULL
                ORDER BY id DESC LIMIT 1""", row -> Signals.of(row.text("signals")), subject);
    }

    /** The kind of what was judged, and whose it is. */
    record Whose(Kind kind, @Nullable Long member) {}

    static Optional<Whose> whose(Reading reading, long subject) {
        return Optional.ofNullable(whose(reading, List.of(subject)).get(subject));
    }

    /** The same for many; what was never judged is missing. */
    static Map<Long, Whose> whose(Reading reading, List<Long> subjects) {
        var found = new HashMap<Long, Whose>();
        for (List<Long> some : Batch.of(subjects)) {
            some.forEach(subject -> reading.note(fact(subject)));
            String marks = Batch.marks(some);
            reading.each(
                    """
                    SELECT id, subject_id, kind, member_id FROM moderation_decision
                    WHERE subject_id IN (""" + marks + ") ORDER BY id",
                    row -> Map.entry(
                            row.number("subject_id"),
                            new Whose(Kind.valueOf(row.text("kind")), row.numberOrNull("member_id"))),
                    entry -> found.putIfAbsent(entry.getKey(), entry.getValue()),
                    some.toArray());
        }
        return found;
    }

    /** What the outside service said for the latest verdicts that the steps gave, the newest first. */
    static List<ServiceState.Answer> opinions(Reading reading, int most) {
        return reading.list(
                """
                SELECT at, signals FROM moderation_decision WHERE signals IS NOT NULL ORDER BY at DESC, id DESC LIMIT ?""",
                row -> new ServiceState.Answer(
                        row.instant("at"), Signals.of(row.text("signals")).opinion()),
                most);
    }

    static int heldBySilence(Reading reading, Instant since) {
        return reading.one("""
                SELECT COUNT(*) AS n FROM moderation_decision WHERE at >= ? AND verdict = 'HOLD'
                AND kind IN ('COMMENT', 'TOPIC', 'EDIT') AND reasons LIKE '%"OUTSIDE_SILENT"%'""", row -> row.count("n"), since).orElse(0);
    }

    static int heldByFlags(Reading reading, Instant since) {
        return reading.one("""
                SELECT COUNT(*) AS n FROM moderation_decision
                WHERE at >= ? AND verdict = 'HOLD' AND version = 'flags'""", row -> row.count("n"), since).orElse(0);
    }

    /** How many verdicts of each kind were given from one instant to before another. */
    static List<Tally.Line> tally(Reading reading, Instant from, Instant to) {
        return reading.list(
                """
                SELECT verdict, CASE WHEN person_id IS NULL THEN 0 ELSE 1 END AS by_people, COUNT(*) AS n
                FROM moderation_decision WHERE at >= ? AND at < ?
                GROUP BY verdict, CASE WHEN person_id IS NULL THEN 0 ELSE 1 END ORDER BY verdict, by_people""",
                row -> new Tally.Line(Verdict.valueOf(row.text("verdict")), row.is("by_people"), row.number("n")),
                from,
                to);
    }

    /** Leaves of a verdict what was decided, and nothing of the words or the person. */
    static void forget(Writing writing, long subject) {
        writing.exec(
                "UPDATE moderation_decision SET reasons = '[]', signals = NULL, member_id = NULL WHERE subject_id = ?",
                subject);
        writing.changed(fact(subject), Figures.FACT);
    }

    static List<Long> subjectsOf(Reading reading, long member) {
        return reading.list(
                "SELECT DISTINCT subject_id FROM moderation_decision WHERE member_id = ? AND subject_id IS NOT NULL",
                row -> row.number("subject_id"),
                member);
    }

    static void forgetMember(Writing writing, long member) {
        writing.exec(
                "UPDATE moderation_decision SET reasons = '[]', signals = NULL, member_id = NULL WHERE member_id = ?",
                member);
        writing.changed(Figures.FACT);
    }
}
