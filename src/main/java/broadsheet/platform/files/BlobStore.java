package broadsheet.platform.files;

import broadsheet.platform.time.FailPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Keeps files under the hash of their bytes ({@code ab/abcdef….jpg}), so that the same bytes are one object however often
 * they come in, and no name given by a client is ever a path.
 */
public final class BlobStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,5}");
    private static final int CHUNK_BYTES = 64 * 1024;

    private final Path folder;

    /** A store in this folder, which is made when the first file comes in. */
    public BlobStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps these bytes.
     *
     * @param ending what the program found the bytes to be, such as {@code jpg}
     */
    public Blob keep(byte[] bytes, String ending) {
        try {
            return keep(new ByteArrayInputStream(bytes), ending, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps what a stream brings, without holding it in memory. When this returns, it is on the disk.
     *
     * @param most how many bytes are taken
     * @throws TooLarge when there are more; nothing is kept then
     */
    public Blob keep(InputStream in, String ending, long most) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".draft-", "");
        try {
            MessageDigest digest = sha256();
            long bytes = copy(in, draft, digest, most);
            String hash = HexFormat.of().formatHex(digest.digest());
            Path target = file(hash, ending);
            if (!Files.exists(target)) {
                AtomicFile.settle(draft, target);
                FailPoint.AFTER_FILE_RENAME_BEFORE_ROW.reach();
            }
            return new Blob(hash, bytes, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Where a kept file lies.
     *
     * @throws IllegalArgumentException when this is no hash or no ending of ours
     */
    public Path file(String hash, String ending) {
        if (!HASH.matcher(hash).matches() || !ENDING.matcher(ending).matches()) {
            throw new IllegalArgumentException("Not the name of a kept file.");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash + "." + ending);
    }

    private static long copy(InputStream in, Path draft, MessageDigest digest, long most) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(draft)) {
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read; (read = in.read(chunk)) >= 0; ) {
                bytes += read;
                if (bytes > most) {
                    throw new TooLarge(most);
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
