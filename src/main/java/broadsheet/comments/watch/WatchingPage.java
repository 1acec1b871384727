package broadsheet.comments.watch;

import broadsheet.masthead.Shell;
import broadsheet.members.Letters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the conversations that a member watches.
 *
 * @param next the next page, or null when this is the last
 * @param own whether the member watches where the member speaks
 * @param said what has just been done, the last part of a message's key, or empty
 */
record WatchingPage(
        Shell shell,
        List<Line> lines,
        boolean isFirst,
        @Nullable String next,
        boolean own,
        Letters.Digest digest,
        String said) {
    /**
     * One conversation.
     *
     * @param address the first unread comment, or else the conversation; null when readers cannot read it now
     * @param isMuted whether no letters about it are wanted
     */
    record Line(Watched watched, String title, @Nullable String address, int unread, boolean isMuted) {
        String action() {
            return AccountPages.ADDRESS + "/" + watched.talk();
        }
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    boolean hasSaid() {
        return shell.words().has("comments.watching.said." + said);
    }

    boolean hasUnread() {
        return lines.stream().anyMatch(line -> line.unread() > 0);
    }

    String unread(Line line) {
        return WatchLetters.unread(shell.words(), line.unread());
    }

    /** How often letters come, the last part of a message's key. */
    String often() {
        return digest.name().toLowerCase(Locale.ROOT);
    }

    String moment(Instant at) {
        return shell.words().moment(at, shell.paper().zone());
    }
}
