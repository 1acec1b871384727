package broadsheet;

import broadsheet.exchange.CommentShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives all comments out, while the paper runs and while it rests. */
@Command(
        name = "export-comments",
        description = "Give all comments out, whatever their state, as import-comments takes them in.",
        mixinStandardHelpOptions = true)
final class ExportCommentsCommand implements Callable<Integer> {
    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, disqus or wxr; otherwise csv.")
    private CommentShape shape = CommentShape.CSV;

    @Option(names = "--story", paramLabel = "ADDRESS", description = "Only those on this story.")
    private @Nullable String story;

    @Option(names = "--to", paramLabel = "FILE", description = "The file to write; otherwise they are printed.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var words =
                new ArrayList<>(List.of("export-comments", shape.word(), file == null ? "-" : StaffCall.word(file)));
        if (story != null) {
            words.add(story);
        }
        return StaffCall.carryOut(paper, words);
    }
}
