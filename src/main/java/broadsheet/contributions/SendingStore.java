package broadsheet.contributions;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which contribution each challenge brought, remembered for a day, so that a form that is sent twice comes in once. */
final class SendingStore {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private SendingStore() {}

    record Sending(String fingerprint, ContributionId contribution) {}

    static Optional<Sending> find(Reading reading, String challenge) {
        return reading.one(
                "SELECT fingerprint, contribution_id FROM contributions_sending WHERE challenge_id = ? AND at > ?",
                row -> new Sending(row.text("fingerprint"), new ContributionId(row.number("contribution_id"))),
                challenge,
                reading.now().minus(REMEMBERED));
    }

    static void sweep(Writing writing) {
        writing.exec(
                "DELETE FROM contributions_sending WHERE at <= ?", writing.now().minus(REMEMBERED));
    }

    static void remember(Writing writing, String challenge, Sending sending) {
        Instant now = writing.now();
        sweep(writing);
        writing.exec(
                "INSERT INTO contributions_sending (challenge_id, fingerprint, contribution_id, at) VALUES (?, ?, ?, ?)",
                challenge,
                sending.fingerprint(),
                sending.contribution().value(),
                now);
    }

    static void forget(Writing writing, ContributionId id) {
        writing.exec("DELETE FROM contributions_sending WHERE contribution_id = ?", id.value());
    }
}
