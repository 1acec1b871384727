package broadsheet.identity;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Second factors: the authenticator's sealed secret, hashes of codes to recover with, and wrong tries. */
final class FactorStore {
    /** @param used the last step whose code was taken */
    record Authenticator(String sealed, long used) {}

    private FactorStore() {}

    private static void changed(Writing writing, PersonId id) {
        writing.changed(Fact.of("person", id));
    }

    static Optional<Authenticator> authenticator(Reading reading, PersonId id) {
        reading.note(Fact.of("person", id));
        return reading.one(
                "SELECT totp, totp_step FROM identity_person WHERE id = ? AND totp IS NOT NULL",
                row -> new Authenticator(row.text("totp"), row.number("totp_step")),
                id.value());
    }

    static void authenticator(Writing writing, PersonId id, @Nullable String sealed, long used) {
        writing.exec("UPDATE identity_person SET totp = ?, totp_step = ? WHERE id = ?", sealed, used, id.value());
        changed(writing, id);
    }

    /** Notes that the code of this step was taken; false when it was before, or a later one. */
    static boolean use(Writing writing, PersonId id, long step) {
        boolean isFirst = writing.exec(
                        "UPDATE identity_person SET totp_step = ? WHERE id = ? AND totp_step < ?",
                        step,
                        id.value(),
                        step)
                == 1;
        changed(writing, id);
        return isFirst;
    }

    static void recovery(Writing writing, PersonId id, Iterable<String> hashes) {
        writing.exec("DELETE FROM identity_recovery WHERE person_id = ?", id.value());
        for (String hash : hashes) {
            writing.exec("INSERT INTO identity_recovery (person_id, hash) VALUES (?, ?)", id.value(), hash);
        }
        changed(writing, id);
    }

    /** Uses up a code to recover with; false when there is none such. */
    static boolean recover(Writing writing, PersonId id, String hash) {
        boolean found =
                writing.exec("DELETE FROM identity_recovery WHERE person_id = ? AND hash = ?", id.value(), hash) == 1;
        changed(writing, id);
        return found;
    }

    static int recoveriesLeft(Reading reading, PersonId id) {
        reading.note(Fact.of("person", id));
        return reading.one(
                        "SELECT COUNT(*) AS n FROM identity_recovery WHERE person_id = ?",
                        row -> row.count("n"),
                        id.value())
                .orElse(0);
    }

    static int wrongSince(Reading reading, PersonId id, Instant since) {
        return reading.one(
                        "SELECT COUNT(*) AS n FROM identity_wrong_code WHERE person_id = ? AND at > ?",
                        row -> row.count("n"),
                        id.value(),
                        since)
                .orElse(0);
    }

    /** Notes a wrong try, and forgets those before {@code since}. */
    static void wrong(Writing writing, long number, PersonId id, Instant since) {
        sweep(writing, since);
        writing.exec(
                "INSERT INTO identity_wrong_code (id, person_id, at) VALUES (?, ?, ?)",
                number,
                id.value(),
                writing.now());
    }

    static void sweep(Writing writing, Instant since) {
        writing.exec("DELETE FROM identity_wrong_code WHERE at <= ?", since);
    }

    static void dropPasskeys(Writing writing, PersonId id) {
        writing.exec("DELETE FROM identity_passkey WHERE person_id = ?", id.value());
        changed(writing, id);
    }
}
