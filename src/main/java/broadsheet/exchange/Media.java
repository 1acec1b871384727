package broadsheet.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of files that came with an export. Whatever an export calls a file, nothing outside is ever opened. */
final class Media {
    private static final List<String> BELOW = List.of("", "uploads", "wp-content/uploads");

    private final @Nullable Path folder;

    private Media(@Nullable Path folder) {
        this.folder = folder;
    }

    /** No folder: every file is missing. */
    static Media none() {
        return new Media(null);
    }

    static Media in(Path folder) {
        try {
            return new Media(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a path below the folder of uploads; by that path, or by its name alone. */
    Optional<Path> find(String path) {
        if (folder == null || path.isEmpty()) {
            return Optional.empty();
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String wanted : List.of(path, name)) {
            for (String below : BELOW) {
                Optional<Path> found = at(folder, below.isEmpty() ? wanted : below + "/" + wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> at(Path folder, String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.indexOf('\\') >= 0 || part.indexOf(':') >= 0) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath(); // a link in the folder may lead out of it
            return real.startsWith(folder) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
