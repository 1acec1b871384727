package broadsheet;

import broadsheet.platform.command.CommandDoor;
import java.io.PrintStream;
import java.util.List;

/** Carries out staff commands on a paper, be it running or resting. */
final class StaffCommands implements CommandDoor.Hand {
    private final Newspaper paper;

    StaffCommands(Newspaper paper) {
        this.paper = paper;
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream complaints) {
        complaints.println("There is no such command: " + String.join(" ", words) + paper.press().prints());
        return 2;
    }
}
