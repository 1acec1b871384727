package broadsheet;

import broadsheet.platform.command.CommandCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Brings a staff command to the paper, be it running or resting. */
final class StaffCall {
    private StaffCall() {}

    /**
     * A file as the word of a command, which the running paper reads where it runs.
     *
     * @throws IOException when its name cannot be sent
     */
    static String word(Path file) throws IOException {
        String word = file.toAbsolutePath().normalize().toString();
        if (word.indexOf('\n') >= 0) {
            throw new IOException("The name of a file may not have several lines: " + word);
        }
        return word;
    }

    /** By the running paper when there is one; else by opening the paper for as long as it takes. */
    static int carryOut(PaperOptions options, List<String> words) {
        Path folder = options.data;
        OptionalInt answered = CommandCall.run(folder, words, System.out, System.err);
        if (answered.isPresent()) {
            return answered.getAsInt();
        }
        if (options.database == null && !Files.exists(folder.resolve("broadsheet.db"))) {
            System.err.println("There is no paper in " + folder + ". Name its folder with --data.");
            return 1;
        }
        try (var paper = new Newspaper(folder, options.settings(folder, Map.of()), InstantSource.system())) {
            return new StaffCommands(paper).run(words, System.out, System.err);
        } finally {
            System.out.flush();
        }
    }
}
