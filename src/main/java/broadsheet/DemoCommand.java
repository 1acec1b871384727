package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.platform.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the demo paper, the first time, and serves it. */
@Command(
        name = "demo",
        description = "Serve the demo paper, an invented newspaper; made the first time.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of the demo paper (default: ${DEFAULT-VALUE}).",
            defaultValue = "data/demo")
    private Path data = Path.of("data/demo");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port = 8080;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "The day from which its dates count back (default: today).")
    private @Nullable LocalDate today;

    @Option(
            names = "--bench",
            description = "For load tests on this machine: no limits for one reader, and challenges that cost nothing.")
    private boolean bench;

    @Option(names = "--make-only", description = "Make the paper and stop.")
    private boolean makeOnly;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings(data);
        if (!Files.exists(data.resolve("broadsheet.db"))) {
            if (!makeOnly) {
                ServeCommand.refuseBusyPort(settings.site());
            }
            make();
        }
        if (!makeOnly) {
            if (!settings.mail().isPosted()) {
                System.out.println("Letters to friends are laid into " + data.resolve("mail") + ".");
            }
            if (bench) {
                System.out.println("Bench: no limits for one reader, and challenges that cost nothing."
                        + " This is for load tests on this machine only.");
            }
            ServeCommand.serve(new Newspaper(data, settings, InstantSource.system()), null);
        }
        return 0;
    }

    /** Loopback only, whatever else is set: the demo has sign-ins and content that are not for the world. */
    private Settings settings(Path folder) {
        Settings settings =
                Settings.read(folder, Map.of(), Map.of("site.host", "127.0.0.1", "site.port", Integer.toString(port)));
        return bench ? settings.forBench() : settings;
    }

    /** Makes the paper beside its place and moves it there when it is whole, so that a killed start leaves no half. */
    private void make() throws IOException {
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        delete(unfinished);
        Instant start = Instant.now();
        LocalDate day = today != null ? today : DemoPaper.newestFullMorning(start);
        try (var paper = new Newspaper(unfinished, settings(unfinished), InstantSource.system())) {
            new DemoPaper(paper.demo(), day, DemoCommand::say).make();
        }
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.list(unfinished)) {
                for (Path file : files.toList()) {
                    Files.move(file, data.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            delete(unfinished);
        } else {
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        }
        System.out.println("Made the demo paper in "
                + java.time.Duration.between(start, Instant.now()).toSeconds() + " s.");
    }

    @SuppressWarnings("SystemConsoleNull") // the null check is what NullAway asks for
    private static void say(String step, int done, int of) {
        var console = System.console();
        if (console != null && console.isTerminal()) {
            System.out.print("\rMaking the demo paper: " + step + " " + done + "/" + of + "   ");
            if (done == of) {
                System.out.println();
            }
        } else if (done == of) {
            System.out.println("Making the demo paper: " + of + " " + step);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
