package broadsheet.platform.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), as 64 lower-case hexadecimal digits. */
public final class Hash {
    /** A copy of one is cheaper than to look for the algorithm each time. */
    private static final MessageDigest EMPTY = empty();

    private Hash() {}

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) EMPTY.clone()).digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
