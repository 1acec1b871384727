package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.demo.DemoStaff;
import broadsheet.identity.People;
import broadsheet.platform.config.Settings;
import broadsheet.platform.config.SettingsRefused;
import broadsheet.platform.files.DataFolder;
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
    private static final String DATABASE = "broadsheet.db";

    /** The file that says that a folder holds the demo paper, and from which day its dates count back. */
    private static final String MARKER = "demo.txt";

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
        if (!Files.exists(data.resolve(DATABASE))) {
            if (!makeOnly) {
                ServeCommand.refuseBusyPort(settings.site());
            }
            make();
        } else {
            refuseAnother();
        }
        if (!makeOnly) {
            ServeCommand.serve(new Newspaper(data, settings, InstantSource.system()), null, () -> greet(settings));
        }
        return 0;
    }

    /** Said when the paper is open, and so not by a start that is refused. */
    private void greet(Settings settings) {
        if (!settings.mail().isPosted()) {
            System.out.println("Letters are laid into " + data.resolve("mail") + ".");
        }
        if (bench) {
            System.out.println("Bench: no limits for one reader, and challenges that cost nothing."
                    + " This is for load tests on this machine only.");
        }
        tellStaff();
    }

    private static void tellStaff() {
        System.out.println("The newsroom is at /desk. From this machine these sign in, all with the password \""
                + DemoStaff.PASSWORD + "\":");
        for (People.Invented one : DemoStaff.ALL) {
            System.out.printf(
                    "  %-6s %s, %s%n", one.login(), one.name(), one.role().replace('-', ' '));
        }
    }

    /** Loopback only, whatever else is set: the demo has sign-ins and content that are not for the world. */
    private Settings settings(Path folder) {
        Settings settings =
                Settings.read(folder, Map.of(), Map.of("site.host", "127.0.0.1", "site.port", Integer.toString(port)));
        return bench ? settings.forBench() : settings;
    }

    /** Only a paper that this command made is served by it, and only with the dates that it was made with. */
    private void refuseAnother() throws IOException {
        Path marker = data.resolve(MARKER);
        if (!Files.exists(marker)) {
            throw new SettingsRefused(data
                    + " holds another paper than the demo. Read that one with serve, or choose another folder with"
                    + " --data.");
        }
        String day = Files.readString(marker).strip();
        if (today != null && !day.equals(today.toString())) {
            throw new SettingsRefused("The demo paper in " + data + " was made with --today " + day
                    + ". For another day choose another folder with --data.");
        }
    }

    /** Makes the paper apart and moves it to its place when it is whole, so that a killed start leaves no half. */
    private void make() throws IOException {
        Instant start = Instant.now();
        LocalDate day = today != null ? today : DemoPaper.newestFullMorning(start);
        try (var _ = DataFolder.take(data)) {
            Path unfinished = data.resolve("unfinished");
            delete(unfinished);
            try (var paper = new Newspaper(unfinished, settings(unfinished), InstantSource.system())) {
                new DemoPaper(paper.demo(), day, DemoCommand::say).make();
            }
            Files.writeString(unfinished.resolve(MARKER), day + "\n");
            Files.delete(unfinished.resolve(DataFolder.LOCK));
            moveIn(unfinished);
        }
        System.out.println("Made the demo paper in "
                + java.time.Duration.between(start, Instant.now()).toSeconds() + " s.");
    }

    /** The database comes last, because by it the next start knows that there is a paper. */
    private void moveIn(Path unfinished) throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.sorted(Comparator.comparing(
                            each -> each.getFileName().toString().equals(DATABASE)))
                    .toList()) {
                Path place = data.resolve(file.getFileName());
                delete(place);
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        delete(unfinished);
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
