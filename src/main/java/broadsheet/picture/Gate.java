package broadsheet.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets through what the scanner finds clean. What it cannot tell is not taken either. */
final class Gate {
    private static final Logger log = LoggerFactory.getLogger(Gate.class);

    private final Scanner scanner;

    Gate(Scanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Proves a file.
     *
     * @throws PictureRefused when it is infected, or nobody can tell
     */
    void prove(Path file) {
        switch (verdict(file)) {
            case CLEAN -> {
                // goes on
            }
            case INFECTED -> throw new PictureRefused("infected");
            case UNKNOWN -> throw new PictureRefused("unscanned");
        }
    }

    /** The same of bytes, which are laid into a file for the scanner alone. */
    void prove(byte[] file) {
        if (scanner.equals(Scanner.NONE)) {
            return;
        }
        try {
            Path draft = Files.createTempFile("broadsheet-scan", "");
            try {
                Files.write(draft, file);
                prove(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            log.error("A file could not be laid out for the scanner", e);
            throw new PictureRefused("unscanned");
        }
    }

    private Scanner.Verdict verdict(Path file) {
        try {
            return scanner.scan(file);
        } catch (IOException e) {
            log.error("The scanner does not answer", e);
            return Scanner.Verdict.UNKNOWN;
        }
    }
}
