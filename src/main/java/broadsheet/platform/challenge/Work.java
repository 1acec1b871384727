package broadsheet.platform.challenge;

import broadsheet.platform.challenge.Answer.Reason;
import broadsheet.platform.text.Hash;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proof of work in ALTCHA's format: the browser looks for the number that, behind the salt, has the given SHA-256. The
 * salt says until when, which one and for which form; it ends in {@code &}, so that no digit can be moved from the
 * number into it.
 */
final class Work {
    private static final String ALGORITHM = "SHA-256";
    private static final int LARGEST_ANSWER = 2_000;
    private static final int LARGEST_NUMBER = 10_000_000;
    private static final Pattern SALT =
            Pattern.compile("[0-9a-f]{24}\\?expires=(\\d{1,11})&id=([0-9a-f]{32})&for=([^&]{1,300})&");

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    Work(Seal seal) {
        this.seal = seal;
    }

    String ask(String form, Ticket ticket, int cost) {
        byte[] noise = new byte[12];
        random.nextBytes(noise);
        String salt = HexFormat.of().formatHex(noise)
                + "?expires=" + ticket.expires().getEpochSecond()
                + "&id=" + ticket.id()
                + "&for=" + escaped(form) + "&";
        String challenge = Hash.of(salt + random.nextInt(cost + 1));
        return JsonMapper.shared()
                .createObjectNode()
                .put("algorithm", ALGORITHM)
                .put("challenge", challenge)
                .put("maxnumber", cost)
                .put("salt", salt)
                .put("signature", seal.hex(challenge))
                .toString();
    }

    Answer judge(String payload, String form, Instant now) {
        JsonNode given = parsed(payload);
        if (given == null) {
            return new Answer.Refused(Reason.MALFORMED, null);
        }
        String challenge = given.path("challenge").asString("");
        String salt = given.path("salt").asString("");
        JsonNode number = given.path("number");
        Matcher parts = SALT.matcher(salt);
        boolean ours = given.path("algorithm").asString("").equals(ALGORITHM)
                && number.isIntegralNumber()
                && parts.matches()
                && seal.fits(challenge, given.path("signature").asString(""));
        if (!ours) {
            return new Answer.Refused(Reason.MALFORMED, null);
        }
        boolean known = number.canConvertToInt() && number.intValue() >= 0 && number.intValue() <= LARGEST_NUMBER;
        if (!known || !Seal.same(Hash.of(salt + number.intValue()), challenge)) {
            return new Answer.Refused(Reason.WRONG, null);
        }
        var ticket = new Ticket(parts.group(2), Instant.ofEpochSecond(Long.parseLong(parts.group(1))));
        if (!parts.group(3).equals(escaped(form))) {
            return new Answer.Refused(Reason.OTHER_FORM, ticket);
        }
        return now.isBefore(ticket.expires()) ? new Answer.Solved(ticket) : new Answer.Refused(Reason.EXPIRED, ticket);
    }

    private @Nullable JsonNode parsed(String payload) {
        if (payload.isBlank() || payload.length() > LARGEST_ANSWER) {
            return null;
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(Base64.getDecoder().decode(payload.strip()));
            return node.isObject() ? node : null;
        } catch (IllegalArgumentException | JacksonException e) {
            return null;
        }
    }

    private static String escaped(String form) {
        return URLEncoder.encode(form, StandardCharsets.UTF_8);
    }
}
