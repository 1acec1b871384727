package broadsheet.desk.moderation;

import broadsheet.comments.TalkSeat;
import broadsheet.identity.StaffFrame;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Measure;
import java.util.List;
import java.util.Map;

/**
 * The word lists, and the measures and bans that hold.
 *
 * @param bannedWrong what is wrong with the list of banned words, by line
 */
record ListsView(
        StaffFrame frame,
        String banned,
        Map<Integer, String> bannedWrong,
        String suspect,
        Map<Integer, String> suspectWrong,
        List<Taken> measures,
        List<BanLine> bans) {
    /** A measure in force, and where. */
    record Taken(Measure measure, TalkSeat seat) {
        String what() {
            return switch (measure.kind()) {
                case SLOW -> "Slow mode";
                case BEFORE -> "Read before it is shown";
            };
        }
    }

    ListsView {
        bannedWrong = Map.copyOf(bannedWrong);
        suspectWrong = Map.copyOf(suspectWrong);
        measures = List.copyOf(measures);
        bans = List.copyOf(bans);
    }

    boolean isRefused() {
        return !bannedWrong.isEmpty() || !suspectWrong.isEmpty();
    }

    /** What is wrong with a list, line by line. */
    List<String> wrong(Map<Integer, String> wrong) {
        return wrong.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(20)
                .map(line -> "Line " + line.getKey() + ": " + line.getValue())
                .toList();
    }

    String name(BanLine ban) {
        return Sentences.ban(ban);
    }

    String length(BanLine ban) {
        return BanLines.length(frame, ban);
    }
}
