package broadsheet.contributions;

import broadsheet.platform.files.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the photos, each under its number and each of one contribution only, so that it can go with it. */
final class PhotoFiles {
    private final Path folder;

    PhotoFiles(Path folder) {
        this.folder = folder;
    }

    private Path file(long id) {
        return folder.resolve(id + ".jpg");
    }

    void keep(long id, byte[] jpeg) {
        try {
            AtomicFile.write(file(id), jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(long id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file; one that is gone already is no matter. */
    void delete(long id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
