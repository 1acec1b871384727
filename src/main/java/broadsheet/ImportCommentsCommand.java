package broadsheet;

import broadsheet.exchange.CommentShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes comments in from a file, while the paper runs and while it rests. */
@Command(
        name = "import-comments",
        description =
                "Take comments in on stories that are here, from CSV, Disqus or WordPress. Run again, it only does"
                        + " what is left.",
        mixinStandardHelpOptions = true)
final class ImportCommentsCommand implements Callable<Integer> {
    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, disqus or wxr; otherwise what it looks like.")
    private @Nullable CommentShape shape;

    @Option(names = "--dry-run", description = "Write nothing; only tell what would be done.")
    private boolean rehearsal;

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the whole report, as JSON.")
    private @Nullable Path report;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; comments come in a file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        CommentShape seen = shape == null ? CommentShape.seen(file) : shape;
        return StaffCall.carryOut(
                paper,
                List.of(
                        "import-comments",
                        StaffCall.word(file),
                        seen.word(),
                        rehearsal ? "rehearse" : "take",
                        report == null ? "-" : StaffCall.word(report)));
    }
}
