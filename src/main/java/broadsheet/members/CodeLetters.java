package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Writing;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.text.Words;

/** The letters that carry codes, and those that tell of a change. */
final class CodeLetters {
    private final Masthead masthead;
    private final Mailroom mailroom;

    CodeLetters(Masthead masthead, Mailroom mailroom) {
        this.masthead = masthead;
        this.mailroom = mailroom;
    }

    void signIn(Writing writing, EmailAddress to, Codes.Issued issued) {
        send(writing, to, "signin", issued.spaced(), masthead.origin() + Ways.SIGN_IN + "/" + issued.link());
    }

    void prove(Writing writing, EmailAddress to, Codes.Issued issued) {
        send(writing, to, "prove", issued.spaced(), "");
    }

    void newAddress(Writing writing, EmailAddress to, Codes.Issued issued) {
        send(writing, to, "address", issued.spaced(), "");
    }

    /** Tells the address that was left. */
    void moved(Writing writing, EmailAddress left) {
        send(writing, left, "moved", "", "");
    }

    private void send(Writing writing, EmailAddress to, String kind, String code, String link) {
        Words words = masthead.words(writing);
        String paper = masthead.paper(writing).name();
        String text = words.say("members.letter." + kind + ".text", paper, code, link);
        mailroom.send(
                writing,
                new Letter(
                        to.text(),
                        words.say("members.letter." + kind + ".subject", paper, code),
                        text + "\n\n-- \n" + words.say("members.letter." + kind + ".why", paper)));
    }
}
