package broadsheet;

import broadsheet.platform.config.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes: which paper. */
final class PaperOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the paper's files (default: ${DEFAULT-VALUE}).",
            defaultValue = "data/paper")
    Path data = Path.of("data/paper");

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "A PostgreSQL database, such as jdbc:postgresql://localhost/paper?user=me; otherwise SQLite in"
                            + " the folder.")
    @Nullable
    String database;

    /** The settings of this paper, with what the command line says. */
    Settings settings(Path folder, Map<String, String> more) {
        var options = new HashMap<>(more);
        if (database != null) {
            options.put("data.database", database);
        }
        return Settings.read(folder, System.getenv(), options);
    }
}
