package broadsheet.identity.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** How codes are made, typed and written. */
public final class Codes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int RECOVERIES = 10;
    private static final int RECOVERY_DIGITS = 16;

    private Codes() {}

    /** A code as it was meant: without the blanks and hyphens that people put between the digits. */
    public static String meant(String typed) {
        String cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
        return cut.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Ten codes to recover with, as {@link #meant}; each of 64 bits. {@code random} gives hexadecimal digits. */
    public static List<String> recovery(Supplier<String> random) {
        var codes = new ArrayList<String>();
        while (codes.size() < RECOVERIES) {
            codes.add(random.get().substring(0, RECOVERY_DIGITS));
        }
        return codes;
    }

    /** In groups of four, for people to copy. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** As authenticators take secrets (RFC 4648 §6), without padding. */
    public static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte one : bytes) {
            held = (held << 8) | (one & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt((held >> (bits - 5)) & 31));
            }
            held &= 0xff;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
    }

    /** Whether two texts are the same; takes equally long wherever they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
