package broadsheet.desk.checks;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.outbound.Outcome;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses outside and what came of asking there. Read at the desk only, whose pages are never kept. */
final class LinkStore {
    private LinkStore() {}

    /** An address that was asked for; {@code triedAt} and {@code status} are null before an answer, {@code trouble} empty. */
    record Asked(
            Instant askedAt,
            @Nullable Instant triedAt,
            @Nullable Integer status,
            String trouble) {}

    static Optional<Asked> find(Reading reading, String address) {
        return reading.one(
                "SELECT asked_at, tried_at, status, trouble FROM desk_link WHERE address = ?",
                row -> new Asked(
                        row.instant("asked_at"),
                        row.instantOrNull("tried_at"),
                        row.numberOrNull("status") == null ? null : row.count("status"),
                        row.text("trouble")),
                address);
    }

    static void ask(Writing writing, String address) {
        writing.exec("""
                INSERT INTO desk_link (address, asked_at) VALUES (?, ?)
                ON CONFLICT (address) DO UPDATE SET asked_at = excluded.asked_at""", address, writing.now());
    }

    static void answered(Writing writing, String address, Outcome outcome) {
        writing.exec(
                "UPDATE desk_link SET tried_at = ?, status = ?, trouble = ? WHERE address = ?",
                writing.now(),
                outcome.status(),
                outcome.trouble(),
                address);
    }

    static void forget(Writing writing, Instant askedBefore) {
        writing.exec("DELETE FROM desk_link WHERE asked_at < ?", askedBefore);
    }
}
