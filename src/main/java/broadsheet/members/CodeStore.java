package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes and links that were mailed and not used yet, all of them as hashes. */
final class CodeStore {
    /** What a code is for. */
    enum Purpose {
        SIGN_IN,
        /** The address is proved; a name is still asked for. */
        JOIN,
        /** A member proves once more to be the member. */
        PROVE,
        /** A member's new address. */
        ADDRESS;

        String stored() {
            return switch (this) {
                case SIGN_IN -> "sign-in";
                case JOIN -> "join";
                case PROVE -> "prove";
                case ADDRESS -> "address";
            };
        }
    }

    /**
     * A code that was not used yet.
     *
     * @param ticket hash of what the browser that asked holds
     * @param member whose it is, or null while there is no account
     * @param link hash of the link that does the same, or null
     * @param leadsTo where to go afterwards, root-relative
     */
    record Pending(
            String ticket,
            @Nullable MemberId member,
            String email,
            String code,
            @Nullable String link,
            String leadsTo,
            long tries,
            Instant endsAt) {}

    private static final String COLUMNS = """
            SELECT ticket, member_id, email, code, link, leads_to, tries, ends_at FROM members_code""";

    private CodeStore() {}

    private static Pending pending(Row row) {
        Long member = row.numberOrNull("member_id");
        return new Pending(
                row.text("ticket"),
                member == null ? null : new MemberId(member),
                row.text("email"),
                row.text("code"),
                row.textOrNull("link"),
                row.text("leads_to"),
                row.number("tries"),
                row.instant("ends_at"));
    }

    static Optional<Pending> byTicket(Reading reading, Purpose purpose, String ticket) {
        return reading.one(COLUMNS + " WHERE ticket = ? AND purpose = ?", CodeStore::pending, ticket, purpose.stored());
    }

    /** The same, if this is the code. */
    static Optional<Pending> byCode(Reading reading, Purpose purpose, String ticket, String code) {
        return reading.one(
                COLUMNS + " WHERE ticket = ? AND purpose = ? AND code = ?",
                CodeStore::pending,
                ticket,
                purpose.stored(),
                code);
    }

    static Optional<Pending> byLink(Reading reading, String link) {
        return reading.one(COLUMNS + " WHERE link = ?", CodeStore::pending, link);
    }

    static void insert(Writing writing, Purpose purpose, Pending pending) {
        MemberId member = pending.member();
        sweep(writing);
        writing.exec(
                """
                INSERT INTO members_code (ticket, purpose, member_id, email, code, link, leads_to, tries, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                pending.ticket(),
                purpose.stored(),
                member == null ? null : member.value(),
                pending.email(),
                pending.code(),
                pending.link(),
                pending.leadsTo(),
                pending.tries(),
                pending.endsAt());
    }

    /** Forgets those that are good no longer. */
    static void sweep(Writing writing) {
        writing.exec("DELETE FROM members_code WHERE ends_at < ?", writing.now());
    }

    static void tried(Writing writing, Pending pending) {
        writing.exec("UPDATE members_code SET tries = tries + 1 WHERE ticket = ?", pending.ticket());
    }

    static void use(Writing writing, Pending pending) {
        writing.exec("DELETE FROM members_code WHERE ticket = ?", pending.ticket());
    }

    /** Where codes are on their way to that a member asked for. */
    static List<String> addresses(Reading reading, MemberId member) {
        return reading.list(
                "SELECT DISTINCT email FROM members_code WHERE member_id = ?",
                row -> row.text("email"),
                member.value());
    }

    /** Puts out what is on its way to a member or to this address. */
    static void withdraw(Writing writing, MemberId member, String email) {
        writing.exec("DELETE FROM members_code WHERE member_id = ? OR email = ?", member.value(), email);
    }
}
