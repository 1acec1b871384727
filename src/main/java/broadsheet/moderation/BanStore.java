package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bans. One fact stands for all of them. */
final class BanStore {
    static final Fact FACT = Fact.of("bans");
    private static final Fact SALTS = Fact.of("bans", "salts");
    private static final String COLUMNS = """
            SELECT id, member_id, name, why, person_id, since, ends_at, lifted_at, lifted_by, lifted_why
            FROM moderation_ban""";

    private BanStore() {}

    private static BanLine line(Row row) {
        return new BanLine(
                row.number("id"),
                row.numberOrNull("member_id"),
                row.text("name"),
                row.text("why"),
                row.number("person_id"),
                row.instant("since"),
                row.instantOrNull("ends_at"),
                row.instantOrNull("lifted_at"),
                row.numberOrNull("lifted_by"),
                row.textOrNull("lifted_why"));
    }

    static void insert(Writing writing, BanLine ban, @Nullable String skeleton, List<Networks.Seal> networks) {
        writing.exec("""
                INSERT INTO moderation_ban (id, member_id, name, skeleton, why, person_id, since, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", ban.id(), ban.member(), ban.name(), skeleton, ban.why(), ban.by(), ban.since(), ban.until());
        for (Networks.Seal network : networks) {
            writing.exec(
                    "INSERT INTO moderation_ban_network (ban_id, salt, hash) VALUES (?, ?, ?)",
                    ban.id(),
                    network.salt(),
                    network.hash());
        }
        writing.changed(FACT, SALTS);
    }

    static boolean lift(Writing writing, long ban, long by, String why) {
        int lifted = writing.exec("""
                UPDATE moderation_ban SET lifted_at = ?, lifted_by = ?, lifted_why = ?
                WHERE id = ? AND lifted_at IS NULL""", writing.now(), by, why, ban);
        writing.changed(FACT);
        return lifted > 0;
    }

    static Optional<BanLine> find(Reading reading, long id) {
        reading.note(FACT);
        return reading.one(COLUMNS + " WHERE id = ?", BanStore::line, id);
    }

    static List<BanLine> ofMember(Reading reading, long member) {
        reading.note(FACT);
        return reading.list(COLUMNS + " WHERE member_id = ? ORDER BY id DESC", BanStore::line, member);
    }

    static List<BanLine> latest(Reading reading, int most) {
        reading.note(FACT);
        return reading.list(COLUMNS + " ORDER BY id DESC LIMIT ?", BanStore::line, most);
    }

    /** Those that hold now, the latest first. */
    static List<BanLine> inForce(Reading reading, int most) {
        Instant now = noted(reading);
        return reading.list(COLUMNS + """
                 WHERE lifted_at IS NULL AND (ends_at IS NULL OR ends_at > ?)
                ORDER BY id DESC LIMIT ?""", BanStore::line, now, most);
    }

    static Optional<BanLine> byMember(Reading reading, long member) {
        Instant now = noted(reading);
        return reading.one(COLUMNS + """
                 WHERE member_id = ? AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > ?)
                ORDER BY CASE WHEN ends_at IS NULL THEN 0 ELSE 1 END, ends_at DESC LIMIT 1""", BanStore::line, member, now);
    }

    static Optional<BanLine> bySkeleton(Reading reading, String skeleton) {
        Instant now = noted(reading);
        // Sorted here: a statement that sorts costs every comment more than the few bans of one name.
        return reading
                .list(
                        COLUMNS + " WHERE skeleton = ? AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > ?)",
                        BanStore::line,
                        skeleton,
                        now)
                .stream()
                .max(Comparator.comparingLong(BanLine::id));
    }

    /** A ban of one of whose networks this is; those by network alone first. */
    static Optional<BanLine> byNetwork(Reading reading, Network network) {
        Instant now = noted(reading);
        BanLine found = null;
        for (String salt : salts(reading)) {
            List<BanLine> bans = reading.list(COLUMNS + """
                     WHERE id IN (SELECT ban_id FROM moderation_ban_network WHERE salt = ? AND hash = ?)
                    AND lifted_at IS NULL AND (ends_at IS NULL OR ends_at > ?)
                    ORDER BY CASE WHEN member_id IS NULL THEN 0 ELSE 1 END, id DESC LIMIT 1""", BanStore::line, salt, Networks.hash(salt, network), now);
            for (BanLine ban : bans) {
                if (ban.member() == null) {
                    return Optional.of(ban);
                }
                found = ban;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> salts(Reading reading) {
        return reading.once(
                SALTS,
                () -> reading.list(
                        "SELECT DISTINCT salt FROM moderation_ban_network ORDER BY salt", row -> row.text("salt")));
    }

    private static Instant noted(Reading reading) {
        reading.note(FACT);
        return reading.now();
    }

    /** Drops the networks of bans that are over. */
    static void sweep(Writing writing) {
        writing.exec("""
                DELETE FROM moderation_ban_network WHERE ban_id IN
                (SELECT id FROM moderation_ban WHERE lifted_at IS NOT NULL OR ends_at < ?)""", writing.now());
        writing.changed(FACT, SALTS);
    }

    static void forgetMember(Writing writing, long member) {
        BanAppealStore.forgetMember(writing, member);
        writing.exec("""
                UPDATE moderation_ban SET name = '', skeleton = NULL, member_id = NULL, why = '', lifted_why = NULL
                WHERE member_id = ?""", member);
        writing.changed(FACT);
    }
}
