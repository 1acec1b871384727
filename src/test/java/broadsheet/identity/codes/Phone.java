package broadsheet.identity.codes;

import java.io.ByteArrayOutputStream;
import java.time.InstantSource;

/** An authenticator as a phone has it. */
public record Phone(byte[] secret, InstantSource clock) {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** One that was given these letters, in whatever groups. */
    public static Phone with(String letters, InstantSource clock) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : letters.replace("-", "").toCharArray()) {
            held = (held << 5 | BASE32.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bytes.write(held >> (bits - 8));
                bits -= 8;
            }
        }
        return new Phone(bytes.toByteArray(), clock);
    }

    /** What it shows now. */
    public String code() {
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    /** A code that it does not show. */
    public String wrong() {
        return code().equals("000000") ? "111111" : "000000";
    }
}
