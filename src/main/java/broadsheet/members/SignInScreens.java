package broadsheet.members;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;

/** The pages of the sign-in. */
final class SignInScreens {
    private final Masthead masthead;

    SignInScreens(Masthead masthead) {
        this.masthead = masthead;
    }

    /** What a page of this title wears; the title is a message's key. */
    Shell shell(Reading reading, String title) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say(title)));
    }

    /** Asks for an address; {@code trouble} is the last part of a message's key, or empty. */
    Reply signIn(Reading reading, int status, String email, Way way, String trouble) {
        var page = new SignInPage(shell(reading, "members.signin.title"), email, way, trouble);
        return new Reply.Personal(status, new Template("members/signin.jte", page));
    }

    /** Asks for the code that was mailed. */
    Reply code(Reading reading, int status, CodePage.Asked asked, Way way, String trouble) {
        var page = new CodePage(shell(reading, "members.code.title"), asked, way, trouble);
        return new Reply.Personal(status, new Template("members/code.jte", page));
    }

    /** Asks whoever opened the link to say that it is a person. */
    Reply link(Reading reading, String action, String email) {
        var page = new LinkPage(shell(reading, "members.link.title"), action, email);
        return new Reply.Secret(new Template("members/link.jte", page));
    }

    /** Asks for a name. */
    Reply join(Reading reading, int status, String ticket, String name, Way way, String trouble) {
        var page = new JoinPage(shell(reading, "members.join.title"), ticket, name, way, trouble);
        return new Reply.Personal(status, new Template("members/join.jte", page));
    }

    /** The form that was filled in before the sign-in. */
    Template again(Reading reading, Kept kept, String name) {
        return new Template("members/again.jte", new AgainPage(shell(reading, "members.again.title"), kept, name));
    }
}
