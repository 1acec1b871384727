package broadsheet.members;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members and their addresses. */
final class MemberStore {
    private static final int AT_ONCE = 200;
    private static final String ACCOUNT = """
            SELECT id, name, email, created_at, renamed_at, replies, digest
            FROM members_member""";

    private MemberStore() {}

    static Fact fact(MemberId id) {
        return Fact.of("member", id);
    }

    private static Member member(Row row) {
        return new Member(new MemberId(row.number("id")), row.text("name"), row.instant("created_at"));
    }

    private static Account account(Row row) {
        Long renamed = row.numberOrNull("renamed_at");
        return new Account(
                member(row),
                row.text("email"),
                renamed == null ? null : Instant.ofEpochMilli(renamed),
                new Letters(row.is("replies"), Letters.Digest.of(row.text("digest"))));
    }

    static Optional<Member> find(Reading reading, MemberId id) {
        reading.note(fact(id));
        return reading.one(
                "SELECT id, name, created_at FROM members_member WHERE id = ?", MemberStore::member, id.value());
    }

    static Optional<Account> account(Reading reading, MemberId id) {
        reading.note(fact(id));
        return reading.one(ACCOUNT + " WHERE id = ?", MemberStore::account, id.value());
    }

    static Optional<Account> byEmail(Reading reading, String folded) {
        return reading.one(ACCOUNT + " WHERE folded = ?", MemberStore::account, folded);
    }

    static Map<MemberId, String> names(Reading reading, Collection<MemberId> ids) {
        var names = new LinkedHashMap<MemberId, String>();
        var asked = List.copyOf(new java.util.LinkedHashSet<>(ids));
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<MemberId> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            String marks = "?, ".repeat(some.size() - 1) + "?";
            var values = new ArrayList<Object>();
            for (MemberId id : some) {
                reading.note(fact(id));
                values.add(id.value());
            }
            reading.list(
                            "SELECT id, name, created_at FROM members_member WHERE id IN (" + marks + ")",
                            MemberStore::member,
                            values.toArray())
                    .forEach(member -> names.put(member.id(), member.name()));
        }
        return names;
    }

    static void insert(Writing writing, Account account, String folded) {
        writing.exec(
                """
                INSERT INTO members_member (id, name, email, folded, created_at, replies, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                account.id().value(),
                account.member().name(),
                account.email(),
                folded,
                account.member().since(),
                account.letters().replies(),
                account.letters().digest().stored());
        writing.changed(fact(account.id()));
    }

    static void rename(Writing writing, MemberId id, String name, Instant at) {
        writing.exec("UPDATE members_member SET name = ?, renamed_at = ? WHERE id = ?", name, at, id.value());
        writing.changed(fact(id));
    }

    static void email(Writing writing, MemberId id, String email, String folded) {
        writing.exec("UPDATE members_member SET email = ?, folded = ? WHERE id = ?", email, folded, id.value());
        writing.changed(fact(id));
    }

    static void letters(Writing writing, MemberId id, Letters letters) {
        writing.exec(
                "UPDATE members_member SET replies = ?, digest = ? WHERE id = ?",
                letters.replies(),
                letters.digest().stored(),
                id.value());
        writing.changed(fact(id));
    }

    static void delete(Writing writing, MemberId id) {
        writing.exec("DELETE FROM members_member WHERE id = ?", id.value());
        writing.changed(fact(id));
    }

    /** All numbers there are, for the erasures that a backup did not know of. */
    static List<MemberId> all(Reading reading) {
        return reading.list("SELECT id FROM members_member ORDER BY id", row -> new MemberId(row.number("id")));
    }

    /** Whose names look like this; another than this member, if one is given. */
    static Optional<MemberId> looksLike(Reading reading, String look, @Nullable MemberId but) {
        return reading.one(
                "SELECT member_id FROM members_look WHERE look = ? AND member_id <> ?",
                row -> new MemberId(row.number("member_id")),
                look,
                but == null ? 0L : but.value());
    }

    /** Whose names look like these. */
    static Map<String, MemberId> whoLook(Reading reading, Collection<String> looks) {
        var found = new LinkedHashMap<String, MemberId>();
        if (!looks.isEmpty()) {
            reading.each(
                    "SELECT look, member_id FROM members_look WHERE look IN (?" + ", ?".repeat(looks.size() - 1) + ")",
                    row -> Map.entry(row.text("look"), new MemberId(row.number("member_id"))),
                    entry -> found.put(entry.getKey(), entry.getValue()),
                    looks.toArray());
        }
        return found;
    }

    /** Keeps what this member's name looks like, instead of what it looked like before. */
    static void looks(Writing writing, MemberId id, Collection<String> looks) {
        writing.exec("DELETE FROM members_look WHERE member_id = ?", id.value());
        for (String look : looks) {
            writing.exec("INSERT INTO members_look (look, member_id) VALUES (?, ?)", look, id.value());
        }
    }
}
