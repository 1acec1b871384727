package broadsheet.identity.codes;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of an authenticator: six digits, a new one every 30 seconds, by HMAC-SHA-1 (RFC 6238, RFC 4226). */
public final class Totp {
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int DRIFT = 1;

    private Totp() {}

    /** The step that a moment is in. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The code of a step. */
    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = digest[digest.length - 1] & 0xf; // RFC 4226 §5.3
            int number = ByteBuffer.wrap(digest).getInt(offset) & 0x7fffffff;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The step whose code this is, one before or after at most.
     *
     * @param used the last step whose code was taken; that one and those before it are good no more
     */
    public static OptionalLong matching(byte[] secret, String typed, long now, long used) {
        OptionalLong found = OptionalLong.empty();
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (Codes.same(code(secret, step), typed) && step > used) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }
}
