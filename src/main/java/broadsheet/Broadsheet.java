package broadsheet;

import broadsheet.platform.config.SettingsRefused;
import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.files.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program: reads the command line, does the command, and says in plain sentences what went wrong. */
@Command(
        name = "broadsheet",
        description = "A complete online newspaper in one program.",
        mixinStandardHelpOptions = true,
        version = "Broadsheet 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Broadsheet implements Callable<Integer> {
    /** Exit status for a wrong word or option. */
    private static final int MISUSED = 2;

    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("serve", ServeCommand.class),
            Map.entry("demo", DemoCommand.class),
            Map.entry("comments", CommentsCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("import-comments", ImportCommentsCommand.class),
            Map.entry("export-comments", ExportCommentsCommand.class),
            Map.entry("verify", VerifyCommand.class),
            Map.entry("train", TrainCommand.class));

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... words) {
        String[] arguments = helped(words);
        return commands(arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Broadsheet::misused)
                .setExecutionExceptionHandler((e, command, _) -> failed(e, command.getErr()))
                .execute(arguments);
    }

    /** {@code help}, {@code help serve} and {@code serve help} are what is often typed first. */
    private static String[] helped(String... words) {
        return switch (words.length) {
            case 1 -> words[0].equals("help") ? new String[] {"--help"} : words;
            case 2 ->
                words[0].equals("help")
                        ? new String[] {words[1], "--help"}
                        : words[1].equals("help") ? new String[] {words[0], "--help"} : words;
            default -> words;
        };
    }

    /** Only the command that is asked for is set up, since each costs a start some milliseconds; else all. */
    private static CommandLine commands(String... arguments) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        boolean isKnown = COMMANDS.stream().anyMatch(command -> command.getKey().equals(asked));
        var line = new CommandLine(new Broadsheet());
        for (var command : COMMANDS) {
            if (!isKnown || command.getKey().equals(asked)) {
                line.addSubcommand(command.getKey(), command.getValue());
            }
        }
        return line;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return MISUSED;
    }

    private static int misused(ParameterException e, String[] arguments) {
        PrintWriter complaints = e.getCommandLine().getErr();
        complaints.println(misuse(e));
        complaints.println("Try: ./" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        complaints.flush();
        return MISUSED;
    }

    /** What is wrong with the words of the command line, without the names of classes. */
    private static String misuse(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().getFirst();
            return wrong.startsWith("-")
                    ? "There is no option " + wrong.replaceFirst("=.*", "") + " here."
                    : "\"" + wrong + "\" is no word that is known here.";
        }
        if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec option && e.getValue() != null) {
            return option.longestName() + " takes " + option.paramLabel() + ", not \"" + e.getValue() + "\".";
        }
        return String.valueOf(e.getMessage());
    }

    private static int failed(Exception failure, PrintWriter complaints) {
        String words = words(failure);
        complaints.println(words.isEmpty() ? FaultFile.tell(failure) : words);
        complaints.flush();
        return failure instanceof SettingsRefused && words.startsWith("--") ? MISUSED : 1;
    }

    /** What went wrong, for people; empty when it is a fault of the program itself. */
    static String words(Throwable failure) {
        return switch (failure) {
            case BindException _ ->
                "The port is in use by another program. Stop that one, or choose another port with --port.";
            case SettingsRefused e -> String.valueOf(e.getMessage());
            case DataFolder.Taken e -> String.valueOf(e.getMessage());
            case DatabaseUnavailable e -> String.valueOf(e.getMessage());
            case NoSuchFileException e -> "There is no file " + e.getMessage() + ".";
            case AccessDeniedException e -> "Access to " + e.getMessage() + " is denied.";
            case UncheckedIOException e when e.getCause() != null -> words(e.getCause());
            case IOException e when e.getCause() instanceof BindException bind -> words(bind);
            case IOException e -> String.valueOf(e.getMessage());
            default -> "";
        };
    }
}
