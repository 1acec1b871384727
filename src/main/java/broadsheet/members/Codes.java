package broadsheet.members;

import broadsheet.members.CodeStore.Pending;
import broadsheet.members.CodeStore.Purpose;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codes of eight digits, and links that do the same. Both are good for a quarter of an hour and once; a code only for the
 * browser that asked for it, and for five tries, so that whoever guesses has five in a hundred million.
 */
final class Codes {
    static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 5;
    private static final int DIGITS = 8;
    private static final BigInteger CODES = BigInteger.TEN.pow(DIGITS);

    /**
     * A code to be mailed.
     *
     * @param ticket for the browser that asked, and for it alone
     * @param link the last part of an address, for the letter alone
     */
    record Issued(String ticket, String code, String link) {
        /** The code in two halves, as people read it. */
        String spaced() {
            return code.substring(0, DIGITS / 2) + " " + code.substring(DIGITS / 2);
        }
    }

    private final Tokens tokens;

    Codes(Tokens tokens) {
        this.tokens = tokens;
    }

    private String ticketHash(String ticket) {
        return tokens.hash("members/ticket/" + ticket);
    }

    private String codeHash(String ticket, String code) {
        return tokens.hash("members/code/" + ticket + "/" + code);
    }

    private String linkHash(String link) {
        return tokens.hash("members/link/" + link);
    }

    /** A ticket that no code belongs to; looks like any other. */
    String noTicket() {
        return tokens.fresh();
    }

    /** Makes a code; only the sign-in's comes with a link. */
    Issued issue(Writing writing, Purpose purpose, @Nullable MemberId member, String email, String leadsTo) {
        String ticket = tokens.fresh();
        String digits = new BigInteger(tokens.fresh(), 16).mod(CODES).toString();
        String code = "0".repeat(DIGITS - digits.length()) + digits;
        String link = tokens.fresh();
        CodeStore.insert(
                writing,
                purpose,
                new Pending(
                        ticketHash(ticket),
                        member,
                        email,
                        codeHash(ticket, code),
                        purpose == Purpose.SIGN_IN ? linkHash(link) : null,
                        leadsTo,
                        0,
                        writing.now().plus(GOOD_FOR)));
        return new Issued(ticket, code, link);
    }

    /** Uses up the code that was typed; empty when it is wrong, was used, is too old or was tried too often. */
    Optional<Pending> enter(Writing writing, Purpose purpose, String ticket, String typed) {
        String hash = ticketHash(ticket);
        Optional<Pending> asked = live(writing, CodeStore.byTicket(writing, purpose, hash));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[\\s\\p{Z}-]", "");
        Optional<Pending> found = CodeStore.byCode(writing, purpose, hash, codeHash(ticket, latin(digits)));
        if (found.isPresent() || asked.get().tries() + 1 >= MOST_TRIES) {
            CodeStore.use(writing, asked.get());
        } else {
            CodeStore.tried(writing, asked.get());
        }
        return found;
    }

    /** People type digits as they write them, also in Arabic. */
    private static String latin(String digits) {
        return digits.codePoints()
                .limit(DIGITS + 1L)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a ticket stands for by itself, without a code. */
    Optional<Pending> ticket(Reading reading, Purpose purpose, String ticket) {
        return live(reading, CodeStore.byTicket(reading, purpose, ticketHash(ticket)));
    }

    /** What a link stands for; looking does not use it up. */
    Optional<Pending> link(Reading reading, String link) {
        return live(reading, CodeStore.byLink(reading, linkHash(link)));
    }

    private static Optional<Pending> live(Reading reading, Optional<Pending> found) {
        return found.filter(pending -> reading.now().isBefore(pending.endsAt()));
    }

    void use(Writing writing, Pending pending) {
        CodeStore.use(writing, pending);
    }
}
