package broadsheet;

import broadsheet.exchange.ImportWordPress;
import broadsheet.exchange.Report;
import broadsheet.exchange.SectionMap;
import broadsheet.exchange.Telling;
import broadsheet.platform.files.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves a whole site in from another program. */
@Command(
        name = "import",
        description = "Move a whole site in from another program.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ImportCommand implements Runnable {
    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "Say where the site comes from: import wordpress FILE.");
        }
    }

    @Command(
            name = "wordpress",
            description =
                    "Take a WordPress export in (Tools, Export in WordPress). Run again, it only does what is left.",
            mixinStandardHelpOptions = true)
    int wordpress(
            @Mixin PaperOptions options,
            @Parameters(paramLabel = "FILE", description = "The export, a WXR file.") Path file,
            @Option(
                            names = "--media",
                            paramLabel = "DIR",
                            description =
                                    "The site's folder of uploads (wp-content/uploads), or a flat folder of files.")
                    @Nullable
                    Path media,
            @Option(names = "--dry-run", description = "Write nothing; only tell what would be done.")
                    boolean rehearsal,
            @Option(names = "--report", paramLabel = "FILE", description = "Where to write the whole report, as JSON.")
                    @Nullable
                    Path reportFile,
            @Option(
                            names = "--section-map",
                            paramLabel = "FILE",
                            description = "Which category becomes which section: lines such as"
                                    + " \"category-slug = world/asia\"; \"* = news\" for all others.")
                    @Nullable
                    Path sectionMap)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; the export is a file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        refuseReport(reportFile);
        Optional<String> refusal = ImportWordPress.refusal(file);
        if (refusal.isPresent()) {
            throw new IOException(file + " cannot be taken in: " + refusal.get());
        }
        if (media != null && !Files.isDirectory(media)) {
            throw new IOException("There is no folder " + media + ".");
        }
        Map<String, String> sections = sectionMap == null ? Map.of() : SectionMap.read(sectionMap);
        var request = new ImportWordPress.Request(file, media, sections, rehearsal);
        Path folder = options.data;
        Instant start = Instant.now();
        try (Report report = reportFile == null ? Report.shown() : Report.written(reportFile);
                var bar = new Bar()) {
            boolean whole;
            boolean isThere = options.database != null || Files.exists(folder.resolve("broadsheet.db"));
            if (rehearsal && !isThere) {
                whole = new ImportWordPress(null, InstantSource.system(), bar).run(request, report);
            } else {
                try (var paper = new Newspaper(folder, options.settings(folder, Map.of()), InstantSource.system())) {
                    whole = new ImportWordPress(paper.exchange(), InstantSource.system(), bar).run(request, report);
                }
            }
            bar.end();
            report.print(System.out);
            System.out.println((rehearsal ? "Nothing was written; this took " : "Done in ")
                    + Duration.between(start, Instant.now()).toSeconds() + " s."
                    + (rehearsal || !whole ? "" : " Read it with: ./broadsheet serve --data " + folder));
            return whole ? 0 : 1;
        } catch (DataFolder.Taken _) {
            System.err.println("The paper in " + folder + " is running; stop it before importing into it.");
            return 1;
        }
    }

    /** Before the work that it reports, not after it. */
    private static void refuseReport(@Nullable Path report) throws IOException {
        if (report != null && Files.isDirectory(report)) {
            throw new IOException(report + " is a folder; --report takes a file.");
        }
        Path place = report == null ? null : report.toAbsolutePath().getParent();
        if (place != null && !Files.isDirectory(place)) {
            throw new IOException("There is no folder " + place + " for the report.");
        }
    }

    /** A progress bar for each step; none where nobody looks at a terminal. */
    private static final class Bar implements Telling, AutoCloseable {
        private static final int MILLIS_BETWEEN = 200;
        private final boolean isSeen = isTerminal();
        private String step = "";
        private @Nullable ProgressBar bar;

        @SuppressWarnings("SystemConsoleNull") // the null check is what NullAway asks for
        private static boolean isTerminal() {
            var console = System.console();
            return console != null && console.isTerminal();
        }

        @Override
        public void at(String now, long done, long of) {
            if (!isSeen) {
                return;
            }
            if (!now.equals(step)) {
                end();
                step = now;
                ProgressBarBuilder builder = ProgressBar.builder()
                        .setTaskName(
                                switch (now) {
                                    case "survey" -> "Looking through";
                                    case "pictures" -> "Pictures";
                                    default -> "Taking in";
                                })
                        .setInitialMax(of)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(MILLIS_BETWEEN);
                if (now.equals("survey")) {
                    builder.setUnit(" MB", 1_000_000);
                }
                bar = builder.build();
            }
            if (bar != null) {
                bar.stepTo(done);
            }
        }

        @Override
        public void close() {
            end();
        }

        private void end() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
