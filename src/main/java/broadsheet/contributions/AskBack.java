package broadsheet.contributions;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Writing;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;

/** Asks the sender something: on the page that the code opens, and by mail where there is an address. */
public final class AskBack {
    /** In code points. */
    public static final int LONGEST_QUESTION = 2_000;

    private final Ids ids;
    private final Masthead masthead;
    private final Mailroom mailroom;
    private final Erasing erasing;

    AskBack(Ground ground, Erasing erasing) {
        this.ids = ground.ids();
        this.masthead = ground.masthead();
        this.mailroom = ground.mailroom();
        this.erasing = erasing;
    }

    /**
     * Asks.
     *
     * @param name who asks, for the desk only
     * @throws IllegalArgumentException in the user's words, when there is no question
     * @throws IllegalStateException when somebody else decided meanwhile
     */
    public void run(Writing writing, Contribution contribution, String question, String name) {
        String asked = PlainText.lines(question, LONGEST_QUESTION);
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("Write what you want to ask.");
        }
        ContributionId id = contribution.id();
        ContributionStore.move(writing, contribution, ContributionState.QUESTION, "", erasing.keepOn(writing, id));
        TurnStore.add(writing, id, ids.next(), true, name, asked);
        String email = contribution.sender().email();
        if (!email.isEmpty()) {
            Words words = masthead.words(writing);
            String paper = masthead.paper(writing).name();
            String text = words.say(
                    "contributions.letter.text", paper, contribution.title(), masthead.origin() + Pages.STATUS);
            mailroom.send(
                    writing,
                    new Letter(
                            email,
                            words.say("contributions.letter.subject", paper),
                            text + "\n\n" + asked + "\n\n-- \n" + words.say("contributions.letter.why", paper)));
        }
    }
}
