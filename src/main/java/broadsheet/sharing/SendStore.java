package broadsheet.sharing;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Counts letters by recipient and day, under hashes that mean nothing without the day's key. */
final class SendStore {
    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** How many letters this recipient was sent on this day, this one included. */
    long count(Writing writing, LocalDate day, String recipient) {
        writing.exec("DELETE FROM sharing_count WHERE day < ?", day.toString());
        writing.exec("""
                INSERT INTO sharing_count (day, recipient, letters) VALUES (?, ?, 1)
                ON CONFLICT (day, recipient) DO UPDATE SET letters = sharing_count.letters + 1""", day.toString(), recipient);
        return writing.one(
                        "SELECT letters FROM sharing_count WHERE day = ? AND recipient = ?",
                        row -> row.number("letters"),
                        day.toString(),
                        recipient)
                .orElse(1L);
    }

    /** What was sent with this challenge, under its keyed hash. */
    Optional<String> sent(Reading reading, String challenge) {
        return reading.one("SELECT form FROM sharing_sent WHERE challenge = ?", row -> row.text("form"), challenge);
    }

    /** Forgets letters of the day before yesterday, in whatever zone the paper counts its days. */
    static void sweep(Writing writing) {
        LocalDate yesterday = writing.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        writing.exec("DELETE FROM sharing_count WHERE day < ?", yesterday.toString());
        writing.exec("DELETE FROM sharing_sent WHERE at < ?", writing.now().minus(REMEMBERED));
    }

    void remember(Writing writing, String challenge, String form) {
        sweep(writing);
        writing.exec("INSERT INTO sharing_sent (challenge, at, form) VALUES (?, ?, ?)", challenge, writing.now(), form);
    }
}
