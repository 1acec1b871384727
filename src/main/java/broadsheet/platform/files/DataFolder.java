package broadsheet.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paper's folder, held by one process at a time and open to its owner only. */
public final class DataFolder implements AutoCloseable {
    /** The file by which it is held. */
    public static final String LOCK = "broadsheet.lock";

    /** Another process has the folder. */
    public static final class Taken extends RuntimeException {
        Taken(Path folder) {
            super("Another Broadsheet is running on " + folder + ".");
        }
    }

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private final boolean isNew;

    private DataFolder(Path path, FileChannel channel, FileLock lock, boolean isNew) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
        this.isNew = isNew;
    }

    /**
     * Takes the folder, making it if need be.
     *
     * @throws Taken when another process has it
     * @throws UncheckedIOException when it cannot be made or written to
     */
    public static DataFolder take(Path path) {
        try {
            boolean isNew = !Files.exists(path);
            made(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Taken(path);
            }
            return new DataFolder(path, channel, lock, isNew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void made(Path path) throws IOException {
        try {
            Files.createDirectories(path);
        } catch (NoSuchFileException e) {
            throw new IOException("The folder " + path + " cannot be made there.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder inside. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /**
     * A folder inside for what need not outlast this process; what one before left there is deleted.
     *
     * @throws UncheckedIOException when it cannot be emptied or made
     */
    public Path emptied(String name) {
        Path folder = path.resolve(name);
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> left = Files.walk(folder)) {
                    for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of it; a folder that was made for this and has stayed empty goes too. */
    public void abandon() {
        close();
        try (Stream<Path> files = Files.list(path)) {
            if (isNew && files.allMatch(file -> file.endsWith(LOCK))) {
                Files.deleteIfExists(path.resolve(LOCK));
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
