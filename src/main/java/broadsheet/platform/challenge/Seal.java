package broadsheet.platform.challenge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One key of the paper's own, with which it recognises what it wrote itself (HMAC-SHA-256, RFC 2104). */
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The 32 bytes that belong to a text under this key. */
    public byte[] bytes(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in 64 lower-case hexadecimal digits. */
    public String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** Whether these digits are the ones that belong to the text; takes equally long wherever they differ. */
    public boolean fits(String text, String hex) {
        return same(hex(text), hex);
    }

    /** Whether two secrets, written out, are the same; takes equally long wherever they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a seal";
    }
}
