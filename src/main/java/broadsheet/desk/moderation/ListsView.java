package broadsheet.desk.moderation;

import broadsheet.comments.TalkSeat;
import broadsheet.identity.StaffFrame;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Measure;
import broadsheet.moderation.ServiceState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word lists, and the measures and bans that hold.
 *
 * @param bannedWrong what is wrong with the list of banned words, by line
 * @param outside how the outside service does; null when none is set
 */
record ListsView(
        StaffFrame frame,
        String banned,
        Map<Integer, String> bannedWrong,
        String suspect,
        Map<Integer, String> suspectWrong,
        @Nullable ServiceState outside,
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

    /** Whether the outside service is silent. */
    boolean isSilent() {
        return outside != null && outside.silentSince() != null;
    }

    /** How the outside service does, in a sentence. */
    String service() {
        ServiceState state = outside;
        if (state == null || state.askedAt() == null) {
            return "It has not been asked yet.";
        }
        String asked = frame.moment(state.askedAt());
        if (state.silentSince() == null) {
            return "It answers. It was asked last at " + asked + ".";
        }
        return "It has been silent since " + frame.moment(state.silentSince()) + (state.isLonger() ? " or earlier" : "")
                + ", and was asked last at " + asked + ". What is written while it is silent waits for a moderator.";
    }

    /** What waited because of it. */
    String serviceHeld() {
        int held = outside == null ? 0 : outside.held();
        return switch (held) {
            case 0 -> "In the last 24 hours nothing waited because it was silent.";
            case 1 -> "In the last 24 hours one comment waited because it was silent.";
            default -> "In the last 24 hours %,d comments waited because it was silent.".formatted(held);
        };
    }

    String name(BanLine ban) {
        return Sentences.ban(ban);
    }

    String length(BanLine ban) {
        return BanLines.length(frame, ban);
    }
}
