package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.moderation.AppealBan;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanLine;
import broadsheet.platform.text.PlainText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bans of a member, with what the member said against them; never kept.
 *
 * @param refused the ban against which words were sent that could not be taken; 0 for none
 * @param words those words
 */
record BanPage(Shell shell, List<Line> lines, long refused, String words) {
    /**
     * One ban.
     *
     * @param appeal what was said against it; null when nothing was
     */
    record Line(BanLine ban, @Nullable BanAppeal appeal, boolean holds) {
        boolean canAppeal() {
            return holds && appeal == null;
        }

        /** The last part of the key that says what became of the appeal. */
        String state() {
            BanAppeal made = appeal;
            return made == null || !made.isDecided() ? "waiting" : made.isGranted() ? "granted" : "refused";
        }
    }

    BanPage {
        lines = List.copyOf(lines);
    }

    String address() {
        return BanRoutes.ADDRESS;
    }

    int longest() {
        return AppealBan.LONGEST;
    }

    boolean isWrong(Line line) {
        return line.ban().id() == refused;
    }

    String error() {
        return words.isEmpty()
                ? say("comments.ban.appeal.empty")
                : say("comments.ban.appeal.too_long", longest(), PlainText.length(words));
    }

    /** When a ban ends. */
    String end(Line line) {
        return Barred.end(shell.words(), shell.paper(), line.ban().until());
    }

    String moment(Instant moment) {
        return shell.words().moment(moment, shell.paper().zone());
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
