package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.platform.text.PlainText;

/**
 * The form for words about an own comment; never kept.
 *
 * @param receipt the address of the comment's receipt
 * @param isWrong whether the words are empty or too long
 */
record OwnPage(TalkPage talk, OwnWords what, String receipt, String words, boolean isWrong) {
    Shell shell() {
        return talk.shell();
    }

    String action() {
        return receipt + "/" + what.word();
    }

    Comment comment() {
        return talk.stretch().comments().getFirst();
    }

    String error() {
        return words.isEmpty()
                ? talk.say("comments.error.comment.empty")
                : talk.say("comments.error.comment.too_long", what.longest(), PlainText.length(words));
    }

    String say(String last, Object... values) {
        return talk.say("comments." + what.word() + "." + last, values);
    }
}
