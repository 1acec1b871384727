package broadsheet.picture;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a program of this machine, such as {@code clamdscan --fdpass --no-summary}: the file's path is its last argument,
 * and as with ClamAV its exit status says 0 for clean, 1 for infected, and anything else for a failure. No shell reads it.
 */
public final class ScanCommand implements Scanner {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<String> command;
    private final Duration longest;

    ScanCommand(List<String> command, Duration longest) {
        this.command = List.copyOf(command);
        this.longest = longest;
    }

    /** The scanner of a command and its arguments; none when there is no command. */
    public static Scanner of(List<String> command) {
        return command.isEmpty() ? NONE : new ScanCommand(command, LONGEST);
    }

    @Override
    public Verdict scan(Path file) throws IOException {
        var all = new ArrayList<>(command);
        all.add(file.toAbsolutePath().toString());
        Process process = new ProcessBuilder(all)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(longest)) {
                process.destroyForcibly();
                return Verdict.UNKNOWN;
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Verdict.UNKNOWN;
        }
        return switch (process.exitValue()) {
            case 0 -> Verdict.CLEAN;
            case 1 -> Verdict.INFECTED;
            default -> Verdict.UNKNOWN;
        };
    }
}
