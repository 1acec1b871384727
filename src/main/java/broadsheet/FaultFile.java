package broadsheet;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a fault of the program itself is written down, so that who runs it reads a sentence and can pass on the rest. */
final class FaultFile {
    private FaultFile() {}

    /** Writes the fault down; the sentence that says where. */
    static String tell(Throwable fault) {
        try {
            Path file = Files.createTempFile("broadsheet-fault-", ".txt");
            try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                fault.printStackTrace(out);
            }
            return "Broadsheet stopped because of a fault of its own; what was saved is safe. " + file
                    + " says what it was: please report it.";
        } catch (IOException e) {
            return "Broadsheet stopped because of a fault of its own: " + fault;
        }
    }
}
