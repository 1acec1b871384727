package broadsheet.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields, each with its length before it, so that no two rows of fields are the same bytes. */
final class ChainHash {
    private static final int ABSENT = -1;
    private final MessageDigest digest;

    ChainHash() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The link of one published version to the one before it. */
    static String link(String before, long version, int edition, Instant publishedAt, byte[] content) {
        byte[] hash = new ChainHash()
                .text(before)
                .number(version)
                .number((long) edition)
                .number(publishedAt.toEpochMilli())
                .bytes(content)
                .end();
        return HexFormat.of().formatHex(hash);
    }

    ChainHash text(@Nullable String text) {
        return text == null ? length(ABSENT) : bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    ChainHash number(@Nullable Long number) {
        if (number == null) {
            return length(ABSENT);
        }
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    ChainHash bytes(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
        return this;
    }

    private ChainHash length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }

    byte[] end() {
        return digest.digest();
    }
}
