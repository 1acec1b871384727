package broadsheet.identity.codes;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator's secret under AES-GCM (NIST SP 800-38D), as it is stored, and as it goes through the form that sets
 * it up. Opened by the key of the same person only.
 */
public final class SealedSecret {
    private static final int SECRET_BYTES = 20;
    private static final int KEY_DIGITS = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    /** A fresh secret, sealed; {@code key} begins with 32 hexadecimal digits. */
    public String fresh(String key) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(secret);
            return HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret; empty when it is another person's or was meddled with. */
    public Optional<byte[]> open(String key, String sealed) {
        try {
            byte[] all = HexFormat.of().parseHex(sealed);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce)
                    .doFinal(all, NONCE_BYTES, Math.max(0, all.length - NONCE_BYTES)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] bytes = HexFormat.of().parseHex(key, 0, KEY_DIGITS);
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
