package broadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides about comments and lists them, while the paper runs and while it rests. */
@Command(
        name = "comments",
        description = "Decide about readers' comments, and list them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class CommentsCommand implements Runnable {
    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "Say what to do with comments: approve, hide, remove or list.");
        }
    }

    @Command(name = "approve", description = "Let readers see comments.", mixinStandardHelpOptions = true)
    int approve(@Mixin PaperOptions paper, @Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
        return decide("approve", paper, ids);
    }

    @Command(
            name = "hide",
            description = "Take comments out of readers' sight for now.",
            mixinStandardHelpOptions = true)
    int hide(@Mixin PaperOptions paper, @Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
        return decide("hide", paper, ids);
    }

    @Command(
            name = "remove",
            description = "Take comments down; what answers them stays, below a line that says so.",
            mixinStandardHelpOptions = true)
    int remove(@Mixin PaperOptions paper, @Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
        return decide("remove", paper, ids);
    }

    @Command(
            name = "list",
            description = "List every comment, whatever its state, one a line.",
            mixinStandardHelpOptions = true)
    int list(
            @Mixin PaperOptions paper,
            @Option(names = "--story", paramLabel = "ADDRESS", description = "Only those on this story.") @Nullable
                    String story,
            @Option(names = "--json", description = "One JSON object a line.") boolean json) {
        var words = new ArrayList<>(List.of("list", json ? "json" : "plain"));
        if (story != null) {
            words.add(story);
        }
        return StaffCall.carryOut(paper, words);
    }

    private static int decide(String what, PaperOptions paper, List<String> ids) {
        var words = new ArrayList<String>();
        words.add(what);
        words.addAll(ids);
        return StaffCall.carryOut(paper, words);
    }
}
