package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was taken in before. Nothing that readers see depends on it, so it notes no facts. */
final class SeenStore {
    /** What was taken in from there, and what it became here, if anything. */
    record Seen(String fingerprint, @Nullable Long target) {}

    private SeenStore() {}

    static Optional<Seen> find(Reading reading, String origin) {
        return reading.one(
                "SELECT fingerprint, target FROM exchange_seen WHERE origin = ?",
                row -> new Seen(row.text("fingerprint"), row.numberOrNull("target")),
                origin);
    }

    static void remember(Writing writing, String origin, Kind kind, String fingerprint, @Nullable Long target) {
        writing.exec("""
                INSERT INTO exchange_seen (origin, fingerprint, kind, target) VALUES (?, ?, ?, ?)
                ON CONFLICT (origin) DO UPDATE SET fingerprint = excluded.fingerprint, target = excluded.target""", origin, fingerprint, kind.word(), target);
    }
}
