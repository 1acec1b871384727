package broadsheet.desk.writing;

import broadsheet.identity.RecordLine;
import broadsheet.identity.StaffFrame;
import broadsheet.platform.text.SafeHtml;
import broadsheet.story.Receipt;
import broadsheet.story.SlateLine;
import broadsheet.story.Version;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history of a story.
 *
 * @param shown the version that is shown against another, or null
 * @param against the one it is compared with; null when it is the first
 * @param diff the two laid over one another
 * @param record what was decided about the story, newest first
 * @param receipts what was withdrawn from where, newest first
 * @param older where older versions are listed, or empty
 * @param numbers the places of the versions in the history, from 1, by their ids
 */
record HistoryPage(
        StaffFrame frame,
        SlateLine line,
        List<Version> versions,
        @Nullable Version shown,
        @Nullable Version against,
        List<SafeHtml> diff,
        List<RecordLine> record,
        List<Receipt> receipts,
        String older,
        Map<Long, Integer> numbers) {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ENGLISH);

    String here() {
        return "/desk/stories/" + line.id().value();
    }

    /** Its place in the history, from 1; two of the same minute are told apart by it. */
    String number(Version version) {
        return String.valueOf(numbers.getOrDefault(version.id(), 0));
    }

    String by(Version version) {
        return version.writer().name().isEmpty()
                ? "the paper"
                : version.writer().name();
    }

    /** When it was done, by the clock of the machine that did it. */
    String toTheMillisecond(Receipt receipt) {
        return EXACT.format(receipt.at().atZone(frame.paper().zone()));
    }

    String note(Version version) {
        return switch (version.note()) {
            case SAVED -> "saved";
            case AUTOSAVE -> "saved by itself";
            case RESTORED -> "restored";
            case IMPORTED -> "taken in";
        };
    }

    String act(Receipt receipt) {
        return switch (receipt.act()) {
            case KILLED -> "Killed";
            case TAKEN_DOWN -> "Taken down";
            default -> "Taken off";
        };
    }

    boolean isWorking(Version version) {
        return version.id() == line.working().id();
    }
}
