package broadsheet.contributions;

import broadsheet.masthead.Shell;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What became of a contribution, for whoever has its code.
 *
 * @param address where its story can be read, or empty
 * @param code as it was typed, for the forms of this page
 * @param said the last part of a message's key about what was done just now, or empty
 * @param trouble the last part of a message's key about what could not be done, or empty
 * @param answer what was typed as an answer
 */
record StatusPage(
        Shell shell,
        Contribution contribution,
        List<Turn> turns,
        int photos,
        String address,
        String code,
        String said,
        String trouble,
        String answer) {
    String answerTo() {
        return Pages.ANSWER;
    }

    String withdrawTo() {
        return Pages.WITHDRAW;
    }

    /** The last part of the keys that speak of its state; whoever sends rubbish learns no more than that it came in. */
    String state() {
        return switch (contribution.state()) {
            case SPAM -> "received";
            case ACCEPTED -> address.isEmpty() ? "accepted" : "published";
            default -> contribution.state().name().toLowerCase(Locale.ROOT);
        };
    }

    boolean isAsked() {
        return contribution.state() == ContributionState.QUESTION;
    }

    boolean isAnswerWrong() {
        return trouble.equals("empty") || trouble.equals("too_long");
    }

    int longestAnswer() {
        return AnswerBack.LONGEST_ANSWER;
    }

    String day(Instant moment) {
        return shell.words().date(moment.atZone(shell.paper().zone()).toLocalDate());
    }

    String moment(Instant moment) {
        return shell.words().moment(moment, shell.paper().zone());
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
