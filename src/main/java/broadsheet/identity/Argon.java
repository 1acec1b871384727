package broadsheet.identity;

import broadsheet.platform.challenge.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in memory that is kept for the next hash: made anew for each, its thousands of blocks fill the heap
 * in a flood of sign-ins and readers wait for the collector.
 *
 * @param memory in KiB
 * @param passes over the memory
 */
record Argon(int memory, int passes, Queue<BlockPool> pools) {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** As hashes are stored by many programs: the PHC string format. */
    private static final Pattern STORED = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

    Argon(int memory, int passes) {
        this(memory, passes, new ConcurrentLinkedQueue<>());
    }

    /** The hash of it with fresh salt, as it is stored. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=1$" + text(salt) + "$"
                + text(worked(password, salt, memory, passes, HASH_BYTES));
    }

    /**
     * Whether it is the password of that hash, at the hash's own cost.
     *
     * @throws IllegalArgumentException when it is no hash that this could have stored
     */
    boolean fits(String password, String stored) {
        Matcher part = STORED.matcher(stored);
        if (!part.matches()) {
            throw new IllegalArgumentException("A stored password is no Argon2id hash.");
        }
        int itsMemory = Integer.parseInt(part.group(1));
        int itsPasses = Integer.parseInt(part.group(2));
        if (itsMemory > MOST_MEMORY || itsPasses > MOST_PASSES) {
            throw new IllegalArgumentException("A stored password asks for more work than any hash of ours.");
        }
        byte[] salt = Base64.getDecoder().decode(part.group(3));
        int length = Base64.getDecoder().decode(part.group(4)).length;
        return Seal.same(part.group(4), text(worked(password, salt, itsMemory, itsPasses, length)));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] worked(String password, byte[] salt, int kibibytes, int times, int length) {
        BlockPool kept = pools.poll();
        // cast at run time: to check it while loading, each start would read the library's signature, a tenth of a
        // second
        BlockPool pool = kept == null ? BlockPool.class.cast(new FixedBlockPool(memory)) : kept;
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kibibytes)
                    .withIterations(times)
                    .withParallelism(1)
                    .withSalt(salt)
                    .withBlockPool(pool)
                    .build());
            byte[] hash = new byte[length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            pools.add(pool);
        }
    }
}
