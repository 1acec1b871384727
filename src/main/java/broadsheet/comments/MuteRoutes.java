package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.members.GuestForm;
import broadsheet.members.MemberRoutes;
import broadsheet.members.Visitor;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.story.Stories;

/** Where the letters' links lead that end them. Opening one does nothing; its button does. */
final class MuteRoutes {
    private final Database database;
    private final Masthead masthead;
    private final Stories stories;
    private final Mute mute;

    MuteRoutes(Database database, Masthead masthead, Stories stories, Mute mute) {
        this.database = database;
        this.masthead = masthead;
        this.stories = stories;
        this.mute = mute;
    }

    void on(MemberRoutes members) {
        members.anyonePage(Mute.ADDRESS + "/{link}", this::page).anyone(Mute.ADDRESS + "/{link}", this::mute);
    }

    private Reply page(Visitor visitor, Reading reading) {
        String word = visitor.visit().part("link");
        return mute.opened(word)
                .map(link -> page(reading, link, Mute.ADDRESS + "/" + word, false))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply page(Reading reading, Mute.Link link, String address, boolean isDone) {
        TalkSeat seat = new Seats(reading, stories).of(link.talk());
        var shell =
                masthead.shell(reading, Head.unlisted(masthead.words(reading).say("comments.mute.title")));
        return new Reply.Personal(200, new Template("comments/mute.jte", new MutePage(shell, seat, address, isDone)));
    }

    private Reply mute(GuestForm form) {
        String word = form.visit().part("link");
        return mute.opened(word)
                .map(link -> database.write(writing -> {
                    mute.run(writing, link);
                    return page(writing, link, Mute.ADDRESS + "/" + word, true);
                }))
                .orElse(Reply.NOT_FOUND);
    }
}
