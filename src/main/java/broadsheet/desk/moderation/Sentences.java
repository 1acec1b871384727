package broadsheet.desk.moderation;

import broadsheet.comments.CommentState;
import broadsheet.comments.Flag;
import broadsheet.comments.Tab;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Reason;
import broadsheet.moderation.Standing;
import broadsheet.moderation.Trust;
import broadsheet.moderation.Verdict;
import java.time.Instant;

/** What the judge, the flags and the states mean, in the desk's plain words. */
final class Sentences {
    private Sentences() {}

    static String reason(Reason reason) {
        String found = reason.detail();
        return switch (reason.word()) {
            case TOO_MANY -> "Too much came from the same network.";
            case SLOW_MODE -> "The conversation was in slow mode.";
            case EMPTY_OR_TOO_LONG -> "Empty or too long.";
            case TWISTED_WRITING -> "Signs are used to make it hard to read.";
            case SENT_BEFORE -> "The same form was sent before.";
            case TEST_STRING -> "Holds the string by which spam filters are tested.";
            case BANNED -> "The writer is banned" + colon(found);
            case LIKE_A_BANNED_ONE -> "May be somebody who is banned: same network or a name that looks the same.";
            case DUPLICATE -> "Others said the same" + bracket(found) + ".";
            case TRUSTED -> "The writer is trusted.";
            case TOO_OFTEN_FOR_A_NEWCOMER -> "A new writer who writes often" + bracket(found) + ".";
            case BANNED_WORD -> "A word of the banned list: “" + found + "”.";
            case SUSPECT_WORD -> "A word of the suspect list: “" + found + "”.";
            case MANY_LINKS -> "Many links" + bracket(found) + ".";
            case HOST_BY_MANY -> "Several new writers link to the same site" + bracket(found) + ".";
            case SHORTENED_LINK -> "A shortened link: " + found + ".";
            case DISGUISED_HOST -> "A link that looks like another site: " + found + ".";
            case SENT_TOO_FAST -> "Sent faster than anybody types" + bracket(found) + ".";
            case TRAP_FILLED -> "A field was filled in that people do not see.";
            case CHALLENGE_UNANSWERED -> "The challenge was not answered.";
            case LIKE_SPAM -> "Reads like what was rejected before" + bracket(found) + ".";
            case OUTSIDE_OPINION -> "The outside service finds it suspect.";
            case OUTSIDE_SILENT -> "The outside service did not answer.";
            case READ_BEFORE -> "Here everything is read before it is shown.";
            case NEWCOMER -> "A new writer; newcomers are read first here.";
            case BURST -> "More than usual arrives in this conversation.";
            case NOTHING_FOUND -> "Nothing speaks against it.";
            case FLAGGED -> "Hidden because of flags" + bracket(found) + ".";
            case DECIDED -> found.isEmpty() ? "Decided without a reason." : "Reason given: " + found;
        };
    }

    private static String bracket(String found) {
        return found.isEmpty() ? "" : " (" + found + ")";
    }

    private static String colon(String found) {
        return found.isEmpty() ? "." : ": " + found;
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PUBLISH -> "shown";
            case HOLD -> "held";
            case SPAM -> "put aside as spam";
            case REFUSE -> "refused";
            case REPEAT -> "sent twice";
        };
    }

    static String state(CommentState state) {
        return switch (state) {
            case PENDING -> "waiting";
            case SHOWN -> "shown";
            case HIDDEN -> "hidden";
            case REMOVED -> "removed";
            case SPAM -> "spam";
        };
    }

    static String why(Flag.Why why) {
        return switch (why) {
            case ABUSE -> "Abuse";
            case SPAM -> "Spam";
            case OFF_TOPIC -> "Off topic";
            case ILLEGAL -> "Against the law";
            case OTHER -> "Other";
        };
    }

    static String tab(Tab tab) {
        return switch (tab) {
            case PENDING -> "Pending";
            case FLAGGED -> "Flagged";
            case SPAM -> "Spam";
            case APPEALS -> "Appeals";
        };
    }

    /** How a member stands, on one line. */
    static String standing(Standing standing, Instant now) {
        String trust = switch (standing.trust(now)) {
            case NEW -> "new";
            case KNOWN -> "known";
            case REGULAR -> "regular";
            case TRUSTED -> "trusted";
        };
        return trust + " · " + standing.approved() + " approved, " + standing.rejected() + " rejected";
    }

    static boolean isTrusted(Standing standing, Instant now) {
        return standing.trust(now) == Trust.TRUSTED;
    }

    /** What has been done, as the line above the list says it. */
    static String done(CommentState verdict, int comments) {
        String what = comments == 1 ? "The comment is " : "%,d comments are ".formatted(comments);
        return what
                + switch (verdict) {
                    case PENDING -> "waiting again.";
                    case SHOWN -> "shown to readers.";
                    case HIDDEN -> "hidden.";
                    case REMOVED -> "removed.";
                    case SPAM -> "put aside as spam.";
                };
    }

    /** As a ban is called in lists. */
    static String ban(BanLine ban) {
        return ban.name().isEmpty() ? (ban.member() == null ? "A network" : "A member") : ban.name();
    }
}
