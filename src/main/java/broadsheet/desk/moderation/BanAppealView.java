package broadsheet.desk.moderation;

import broadsheet.identity.StaffFrame;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanAppeals;
import broadsheet.moderation.BanLine;
import java.util.List;
import java.util.Locale;

/**
 * A banned member's appeal in the queue.
 *
 * @param standing how the member stands
 * @param by who pronounced the ban
 * @param answer an answer that was typed and could not be taken; else empty
 */
record BanAppealView(BanAppeals.Waiting waiting, String standing, String by, String answer) {
    BanLine ban() {
        return waiting.ban();
    }

    BanAppeal appeal() {
        return waiting.appeal();
    }

    String number() {
        return Long.toString(ban().id());
    }

    String name() {
        return Sentences.ban(ban());
    }

    /** The reader's page, with all that the member wrote. */
    String reader() {
        return "/desk/readers/" + ban().member();
    }

    String length(StaffFrame frame) {
        return BanLines.length(frame, ban());
    }

    List<List<String>> paragraphs() {
        return EntryView.paragraphs(appeal().words());
    }

    /** Whether name, reason or appeal hold these words. */
    boolean says(String words) {
        return (name() + " " + ban().why() + " " + appeal().words())
                .toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
