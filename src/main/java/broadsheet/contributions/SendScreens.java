package broadsheet.contributions;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form as a page, for everybody alike or as it came back. */
final class SendScreens {
    private final Masthead masthead;

    SendScreens(Masthead masthead) {
        this.masthead = masthead;
    }

    /** What a page for one person wears; the title is a message's key. */
    Shell shell(Reading reading, String title) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say(title)));
    }

    /** What is asked to be agreed to today. */
    Wording wording(Reading reading) {
        return Wording.of(masthead.words(reading), masthead.paper(reading).name());
    }

    /** The empty form, as everybody gets it. */
    Template empty(Reading reading) {
        Words words = masthead.words(reading);
        Head head = Head.of(words.say("contributions.title"), words.say("contributions.about"), Pages.SEND);
        return new Template(
                "contributions/send.jte",
                new SendPage(
                        masthead.shell(reading, head),
                        Typed.NOTHING,
                        Map.of(),
                        Batch.EMPTY,
                        wording(reading),
                        null,
                        "",
                        "",
                        "",
                        Sieve.Why.NONE));
    }

    Template form(
            Reading reading,
            Typed typed,
            Map<Typed.Field, Typed.Trouble> troubles,
            Batch batch,
            @Nullable String image,
            String address,
            String answer,
            String trouble,
            Sieve.Why why) {
        return new Template(
                "contributions/send.jte",
                new SendPage(
                        shell(reading, "contributions.title"),
                        typed,
                        troubles,
                        batch,
                        wording(reading),
                        image,
                        address,
                        answer,
                        trouble,
                        why));
    }
}
