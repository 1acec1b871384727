package broadsheet.platform.challenge;

import broadsheet.platform.challenge.Answer.Reason;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters to be read from an image. The token says until when, which one and for which form, and is sealed; the letters
 * follow from the sealed number, so that neither form nor image needs a memory.
 */
final class SeenWords {
    private static final int LETTERS = 6;
    private static final int FORM_DIGITS = 16;
    private static final Pattern TOKEN =
            Pattern.compile("(\\d{1,11})\\.([0-9a-f]{32})\\.([0-9a-f]{16})\\.([0-9a-f]{64})");

    private final Seal seal;

    SeenWords(Seal seal) {
        this.seal = seal;
    }

    String token(String form, Ticket ticket) {
        String open = ticket.expires().getEpochSecond() + "." + ticket.id() + "." + formMark(form);
        return open + "." + seal.hex("token/" + open);
    }

    private String formMark(String form) {
        return seal.hex("form/" + form).substring(0, FORM_DIGITS);
    }

    /** The challenge that a token was made for, or null when it is none of ours. */
    @Nullable
    Ticket ticket(String token) {
        Matcher parts = parts(token);
        return parts == null ? null : new Ticket(parts.group(2), Instant.ofEpochSecond(Long.parseLong(parts.group(1))));
    }

    private @Nullable Matcher parts(String token) {
        Matcher parts = TOKEN.matcher(token);
        boolean ours = parts.matches() && seal.fits("token/" + token.substring(0, parts.start(4) - 1), parts.group(4));
        return ours ? parts : null;
    }

    Answer judge(String token, String form, String typed, Instant now) {
        Matcher parts = parts(token);
        Ticket ticket = ticket(token);
        if (parts == null || ticket == null) {
            return new Answer.Refused(Reason.MALFORMED, null);
        }
        if (!Seal.same(formMark(form), parts.group(3))) {
            return new Answer.Refused(Reason.OTHER_FORM, ticket);
        }
        if (!now.isBefore(ticket.expires())) {
            return new Answer.Refused(Reason.EXPIRED, ticket);
        }
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return new Answer.Unanswered(ticket);
        }
        return Seal.same(letters(ticket), plain) ? new Answer.Solved(ticket) : new Answer.Refused(Reason.WRONG, ticket);
    }

    /** Letters as they were meant: wide or small forms and spaces do not count. */
    private static String plain(String typed) {
        String some = typed.substring(0, Math.min(typed.length(), 100));
        return Normalizer.normalize(some, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }

    String letters(Ticket ticket) {
        byte[] noise = seal.bytes("letters/" + ticket.id());
        var letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            int at = Integer.remainderUnsigned(ByteBuffer.wrap(noise).getInt(4 * i), WordImage.ALPHABET.length());
            letters.append(WordImage.ALPHABET.charAt(at));
        }
        return letters.toString();
    }

    /** What the drawing of one challenge's image varies by. */
    long twist(Ticket ticket) {
        return ByteBuffer.wrap(seal.bytes("twist/" + ticket.id())).getLong();
    }
}
