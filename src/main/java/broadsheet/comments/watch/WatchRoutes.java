package broadsheet.comments.watch;

import broadsheet.comments.Topics;
import broadsheet.comments.Venue;
import broadsheet.comments.Venues;
import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberForm;
import broadsheet.members.MemberRoutes;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;

/** Where a conversation's button leads: a member watches it from then on, and is told so on a page of its own. */
public final class WatchRoutes {
    private final Masthead masthead;
    private final Venues venues;
    private final Watch watch;

    public WatchRoutes(Masthead masthead, Venues venues, Watch watch) {
        this.masthead = masthead;
        this.venues = venues;
        this.watch = watch;
    }

    /** Puts it below the conversation's address. */
    public void on(MemberRoutes members, String talk) {
        members.act(talk + "/watch", this::watch);
    }

    private Reply watch(MemberForm form, Writing writing) {
        return venues.open(form.visit(), writing, venue -> {
            Topics.enter(writing, venue);
            watch.run(writing, form.member().id(), venue.talk());
            return told(writing, venue);
        });
    }

    private Reply told(Reading reading, Venue venue) {
        String title = masthead.words(reading).say("comments.watched.title");
        var shell = masthead.shell(reading, Head.unlisted(title)).in(venue.lit());
        return new Reply.Personal(
                200,
                new Template(
                        "comments/watch/told.jte",
                        new WatchPage(
                                shell,
                                title,
                                shell.words().say("comments.watched.text", venue.title()),
                                null,
                                "",
                                venue.address())));
    }
}
