package broadsheet.comments;

import broadsheet.masthead.Shell;

/**
 * What the one who wrote a comment is told about it; never kept.
 *
 * @param address the receipt's own address
 */
record ReceiptPage(Shell shell, TalkPage talk, Comment comment, String address) {
    String storyAddress() {
        return talk.venue().home();
    }

    /** The last part of the keys that speak of the comment's state. */
    String status() {
        return switch (comment.state()) {
            case PENDING, SPAM -> "pending";
            case SHOWN -> "shown";
            case HIDDEN, REMOVED -> "gone";
        };
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
