package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Counts the log of verdicts. */
final class FigureStore {
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private FigureStore() {}

    /** A kind of verdict with its reasons, and how many there were. */
    private record Line(Verdict verdict, String reasons, long count) {}

    static Figures count(Reading reading, Instant from, Instant to) {
        reading.note(Figures.FACT);
        var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
        var why = new EnumMap<Reason.Word, Long>(Reason.Word.class);
        reading.each(
                """
                SELECT verdict, reasons, COUNT(*) AS n FROM moderation_decision
                WHERE at >= ? AND at < ? AND person_id IS NULL AND version <> 'flags'
                AND kind IN ('COMMENT', 'TOPIC') GROUP BY verdict, reasons""",
                row -> new Line(Verdict.valueOf(row.text("verdict")), row.text("reasons"), row.number("n")),
                line -> add(verdicts, why, line),
                from,
                to);
        return new Figures(
                verdicts.getOrDefault(Verdict.PUBLISH, 0L),
                verdicts.getOrDefault(Verdict.HOLD, 0L),
                verdicts.getOrDefault(Verdict.SPAM, 0L),
                verdicts.getOrDefault(Verdict.REFUSE, 0L),
                why,
                bans(reading, from, to),
                BanAppealStore.figures(reading, from, to));
    }

    private static void add(Map<Verdict, Long> verdicts, Map<Reason.Word, Long> why, Line line) {
        verdicts.merge(line.verdict(), line.count(), Long::sum);
        if (line.verdict() != Verdict.PUBLISH) {
            JsonMapper.shared().readValue(line.reasons(), REASONS).stream()
                    .map(Reason::word)
                    .distinct()
                    .forEach(word -> why.merge(word, line.count(), Long::sum));
        }
    }

    private static long bans(Reading reading, Instant from, Instant to) {
        return reading.one(
                        "SELECT COUNT(*) AS n FROM moderation_ban WHERE since >= ? AND since < ?",
                        row -> row.number("n"),
                        from,
                        to)
                .orElse(0L);
    }

    /** When the first verdict was given; the end of time when there is none. */
    static Instant first(Reading reading) {
        reading.note(Figures.FACT);
        return reading.one(
                        "SELECT MIN(at) AS at FROM moderation_decision",
                        row -> row.instantOrNull("at") == null ? Instant.MAX : row.instant("at"))
                .orElse(Instant.MAX);
    }
}
