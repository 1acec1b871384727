package broadsheet.comments.watch;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.members.GuestForm;
import broadsheet.members.Letters;
import broadsheet.members.MemberId;
import broadsheet.members.MemberRoutes;
import broadsheet.members.Members;
import broadsheet.members.Visitor;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.List;

/** Where the letters' links lead that end them. Opening one does nothing; its button, or a mail program's, does. */
public final class EndRoutes {
    private final Database database;
    private final Masthead masthead;
    private final Members members;
    private final Ends ends;

    public EndRoutes(Database database, Masthead masthead, Members members, Ends ends) {
        this.database = database;
        this.masthead = masthead;
        this.members = members;
        this.ends = ends;
    }

    /** Puts them under their address. */
    public void on(MemberRoutes routes) {
        routes.anyonePage(Ends.ADDRESS + "/{link}", this::ask).anyone(Ends.ADDRESS + "/{link}", this::end);
    }

    private Reply ask(Visitor visitor, Reading reading) {
        String word = visitor.visit().part("link");
        return ends.opened(word)
                .map(end -> page(reading, end, Ends.ADDRESS + "/" + word, false))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply end(GuestForm form) {
        String word = form.visit().part("link");
        return ends.opened(word)
                .map(end -> database.write(writing -> {
                    end(writing, end);
                    return page(writing, end, Ends.ADDRESS + "/" + word, true);
                }))
                .orElse(Reply.NOT_FOUND);
    }

    private void end(Writing writing, Ends.End end) {
        MemberId who = end.who();
        if (who == null) {
            members.digest(writing, end.member(), Letters.Digest.OFF);
        } else if (members.find(writing, end.member()).isPresent()
                && members.find(writing, who).isPresent()) {
            WishStore.mute(writing, end.member(), who);
        }
    }

    private Reply page(Reading reading, Ends.End end, String address, boolean isDone) {
        MemberId who = end.who();
        String key = who == null ? "comments.end.digest" : "comments.end.person";
        String name = who == null ? "" : members.names(reading, List.of(who)).getOrDefault(who, "");
        var words = masthead.words(reading);
        String called = name.isEmpty() ? words.say("comments.deleted_user") : name;
        var page = new WatchPage(
                masthead.shell(reading, Head.unlisted(words.say("comments.end.title"))),
                words.say("comments.end.title"),
                words.say(key + (isDone ? ".done" : ".text"), called),
                isDone ? null : address,
                words.say("comments.mute.button"),
                "");
        return new Reply.Personal(200, new Template("comments/watch/told.jte", page));
    }
}
