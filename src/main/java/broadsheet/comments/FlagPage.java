package broadsheet.comments;

import broadsheet.masthead.Shell;

/**
 * The form with which a comment is told to the moderators.
 *
 * @param isReasonMissing whether it was sent without a reason
 */
record FlagPage(TalkPage talk, Comment comment, String words, boolean isReasonMissing) {
    Shell shell() {
        return talk.shell();
    }

    String action() {
        return talk.address() + "/flag";
    }

    Flag.Why[] reasons() {
        return Flag.Why.values();
    }

    String say(String last, Object... values) {
        return talk.say("comments.flag." + last, values);
    }
}
