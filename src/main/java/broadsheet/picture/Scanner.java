package broadsheet.picture;

import java.io.IOException;
import java.nio.file.Path;

/** A socket: looks into a file that was sent, such as with a virus scanner, before anything of it is kept. */
@FunctionalInterface
public interface Scanner {
    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It could not be told; the file is not taken then. */
        UNKNOWN
    }

    /** Looks into nothing. */
    Scanner NONE = _ -> Verdict.CLEAN;

    /**
     * Looks into a file.
     *
     * @throws IOException when it cannot be read
     */
    Verdict scan(Path file) throws IOException;
}
