package broadsheet;

import broadsheet.exchange.CommentShape;
import broadsheet.exchange.ExportComments;
import broadsheet.exchange.ImportComments;
import broadsheet.exchange.Report;
import broadsheet.story.StoryId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Moves comments between a paper and files. */
final class CommentFiles {
    private final Newspaper paper;

    CommentFiles(Newspaper paper) {
        this.paper = paper;
    }

    /** {@code import-comments}, then the file, its shape, {@code take} or {@code rehearse}, and the report or "-". */
    int take(List<String> words, PrintStream out, PrintStream complaints) {
        CommentShape shape = CommentShape.of(words.get(2)).orElseThrow();
        boolean isRehearsal = words.get(3).equals("rehearse");
        var request = new ImportComments.Request(Path.of(words.get(1)), shape, isRehearsal);
        String place = words.get(4);
        try (Report report = place.equals("-") ? Report.shown() : Report.written(Path.of(place))) {
            boolean isWhole = new ImportComments(paper.exchange()).run(request, report);
            report.print(out);
            if (isRehearsal) {
                out.println("Nothing was written.");
            }
            return isWhole ? 0 : 1;
        } catch (IOException | UncheckedIOException e) {
            complaints.println(reason(e));
            return 1;
        }
    }

    /** {@code export-comments}, then the shape, the file or "-", and perhaps a story's address. */
    int give(List<String> words, PrintStream out, PrintStream complaints) {
        CommentShape shape = CommentShape.of(words.get(1)).orElseThrow();
        var act = new ExportComments(paper.exchange(), paper.origin());
        Optional<StoryId> story = Optional.empty();
        if (words.size() > 3) {
            story = act.story(words.get(3));
            if (story.isEmpty()) {
                complaints.println("There is no story at " + words.get(3) + ".");
                return 1;
            }
        }
        try {
            ExportComments.Outcome outcome =
                    words.get(2).equals("-") ? act.run(shape, story, out) : toFile(act, shape, story, words.get(2));
            if (!words.get(2).equals("-")) {
                out.println("Comments written: " + outcome.comments() + ".");
            }
            if (outcome.leftOut() > 0) {
                complaints.println("Left out, since they are on no published story: " + outcome.leftOut() + ".");
            }
            return 0;
        } catch (IOException | UncheckedIOException e) {
            complaints.println(reason(e));
            return 1;
        }
    }

    /** A file appears when it is whole. */
    private static ExportComments.Outcome toFile(
            ExportComments act, CommentShape shape, Optional<StoryId> story, String file) throws IOException {
        Path place = Path.of(file);
        Path draft = place.resolveSibling(place.getFileName() + ".part");
        ExportComments.Outcome outcome;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
            outcome = act.run(shape, story, out);
        }
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        return outcome;
    }

    private static String reason(Exception e) {
        return e instanceof NoSuchFileException missing
                ? "There is no file or folder " + missing.getFile() + "."
                : "This did not work: " + e.getMessage();
    }
}
