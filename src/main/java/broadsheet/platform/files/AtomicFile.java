package broadsheet.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there as a whole or not at all, also after a power cut. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file and its folders; a file that is there already is replaced.
     *
     * @throws IOException when the disk refuses; nothing is left behind then
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = folderOf(target);
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, ".draft-", "");
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            settle(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Brings a finished draft to the disk and gives it its name. Both lie on the same file system. */
    static void settle(Path draft, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path folder = folderOf(target);
        Files.createDirectories(folder);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path folderOf(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(target + " has no folder.");
        }
        return folder;
    }
}
