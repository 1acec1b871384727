package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What banned members said against their bans; the fact is that of the bans. */
final class BanAppealStore {
    private BanAppealStore() {}

    private static BanAppeal appeal(Row row) {
        Long granted = row.numberOrNull("granted");
        String answer = row.textOrNull("answer");
        return new BanAppeal(
                row.number("ban_id"),
                row.text("words"),
                row.instant("at"),
                row.instantOrNull("decided_at"),
                granted != null && granted == 1,
                answer == null ? "" : answer,
                row.numberOrNull("decided_by"));
    }

    /** Enters one; returns false when there is one already. */
    static boolean insert(Writing writing, long ban, String words) {
        int entered = writing.exec("""
                INSERT INTO moderation_ban_appeal (ban_id, words, at) VALUES (?, ?, ?)
                ON CONFLICT (ban_id) DO NOTHING""", ban, words, writing.now());
        writing.changed(BanStore.FACT);
        return entered == 1;
    }

    static Optional<BanAppeal> find(Reading reading, long ban) {
        reading.note(BanStore.FACT);
        return reading.one("""
                SELECT ban_id, words, at, decided_at, granted, answer, decided_by FROM moderation_ban_appeal
                WHERE ban_id = ?""", BanAppealStore::appeal, ban);
    }

    /** Those that wait for a moderator, the earliest first: nobody has decided, and the ban holds. */
    static List<BanAppeal> open(Reading reading, int most) {
        reading.note(BanStore.FACT);
        return reading.list("""
                SELECT a.ban_id AS ban_id, a.words AS words, a.at AS at, a.decided_at AS decided_at, a.granted AS granted,
                  a.answer AS answer, a.decided_by AS decided_by
                FROM moderation_ban_appeal a JOIN moderation_ban b ON b.id = a.ban_id
                WHERE a.decided_at IS NULL AND b.member_id IS NOT NULL AND b.lifted_at IS NULL
                AND (b.ends_at IS NULL OR b.ends_at > ?) ORDER BY a.at, a.ban_id LIMIT ?""", BanAppealStore::appeal, reading.now(), most);
    }

    static int count(Reading reading) {
        reading.note(BanStore.FACT);
        return reading.one("""
                SELECT COUNT(*) AS n FROM moderation_ban_appeal a JOIN moderation_ban b ON b.id = a.ban_id
                WHERE a.decided_at IS NULL AND b.member_id IS NOT NULL AND b.lifted_at IS NULL
                AND (b.ends_at IS NULL OR b.ends_at > ?)""", row -> row.count("n"), reading.now()).orElse(0);
    }

    /** Decides an open one; returns false when there is none. */
    static boolean decide(Writing writing, long ban, boolean isGranted, String answer, long by) {
        int decided = writing.exec("""
                UPDATE moderation_ban_appeal SET decided_at = ?, granted = ?, answer = ?, decided_by = ?
                WHERE ban_id = ? AND decided_at IS NULL""", writing.now(), isGranted, answer, by, ban);
        writing.changed(BanStore.FACT);
        return decided == 1;
    }

    static Figures.Appeals figures(Reading reading, Instant from, Instant to) {
        reading.note(Figures.FACT);
        return reading.one(
                        """
                        SELECT (SELECT COUNT(*) FROM moderation_ban_appeal WHERE at >= ? AND at < ?) AS made,
                          COALESCE(SUM(granted), 0) AS granted, COALESCE(SUM(1 - granted), 0) AS refused
                        FROM moderation_ban_appeal WHERE decided_at >= ? AND decided_at < ?""",
                        row -> new Figures.Appeals(row.number("made"), row.number("granted"), row.number("refused")),
                        from,
                        to,
                        from,
                        to)
                .orElse(Figures.Appeals.NONE);
    }

    /** Takes the words away that a member said, and what was answered. */
    static void forgetMember(Writing writing, long member) {
        writing.exec("""
                UPDATE moderation_ban_appeal SET words = '', answer = NULL
                WHERE ban_id IN (SELECT id FROM moderation_ban WHERE member_id = ?)""", member);
        writing.changed(BanStore.FACT);
    }
}
