package broadsheet.exchange;

import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files of comments, taken into papers and given out by them. */
final class CommentFileDesk {
    static final String HEADER = "id,parent,story,name,text,state,time\n";

    private CommentFileDesk() {}

    /** The two stories that every paper of these tests has. */
    static Story stories(TestPaper paper) {
        paper.story("Harbour reopens").in("world").at("harbour").published();
        return paper.story("Rain").in("news").at("rain").published();
    }

    static Report take(TestPaper paper, CommentShape shape, String text) {
        return take(paper, shape, text.getBytes(StandardCharsets.UTF_8), () -> {});
    }

    static Report take(TestPaper paper, CommentShape shape, byte[] bytes, Runnable afterBatch) {
        try {
            Path file = Files.createTempFile("comments", "." + shape.word());
            try {
                Files.write(file, bytes);
                Report report = Report.shown();
                new ImportComments(paper.whole().exchange(), afterBatch)
                        .run(new ImportComments.Request(file, shape, false), report);
                return report;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String given(TestPaper paper, CommentShape shape) {
        var out = new ByteArrayOutputStream();
        new ExportComments(paper.whole().exchange(), "https://paper.example").run(shape, Optional.empty(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
