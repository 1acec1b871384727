package broadsheet.comments;

import broadsheet.masthead.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What the one who wrote a comment is told about it; never kept.
 *
 * @param address the receipt's own address
 * @param reason the sentence with which a moderator decided; may be empty
 * @param appeal the appeal that its writer made, or null
 * @param canEdit whether its words can still be changed
 * @param canClaim whether whoever looks at it can take it under an account
 */
record ReceiptPage(
        Shell shell,
        TalkPage talk,
        Comment comment,
        String address,
        String reason,
        AppealStore.@Nullable Made appeal,
        boolean canEdit,
        boolean canClaim) {
    String storyAddress() {
        return talk.venue().home();
    }

    /** The key of the page's title: thanks, unless readers cannot see the comment any more. */
    static String titleKey(Comment comment) {
        return status(comment).equals("gone") ? "comments.receipt.title.gone" : "comments.receipt.title";
    }

    /** The last part of the keys that speak of the comment's state. */
    String status() {
        return status(comment);
    }

    private static String status(Comment comment) {
        return switch (comment.state()) {
            case PENDING, SPAM -> "pending";
            case SHOWN -> "shown";
            case HIDDEN, REMOVED -> "gone";
        };
    }

    boolean canAppeal() {
        return appeal == null && Appeal.isPossible(comment);
    }

    /** The last part of the key that says what became of the appeal. */
    String appealState() {
        AppealStore.Made made = appeal;
        return made == null || made.decidedAt() == null ? "waiting" : made.isGranted() ? "granted" : "refused";
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
