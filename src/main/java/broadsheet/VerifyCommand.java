package broadsheet;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies that no published version was edited silently, while the paper runs and while it rests. */
@Command(
        name = "verify",
        description = "Verify that every published version is still what was published.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private @Nullable PaperOptions paper;

    @Override
    public Integer call() {
        return StaffCall.carryOut(paper == null ? new PaperOptions() : paper, List.of("verify"));
    }
}
