package broadsheet.forum;

import broadsheet.comments.Barred;
import broadsheet.comments.TalkId;
import broadsheet.comments.Venue;
import broadsheet.members.MemberForm;
import broadsheet.members.MemberRoutes;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import java.util.Optional;

/** Where members vote. */
final class PollRoutes {
    static final String VOTE = "/vote";

    private final ForumVenues venues;
    private final Vote vote;
    private final Barred barred;

    PollRoutes(ForumVenues venues, Vote vote, Barred barred) {
        this.venues = venues;
        this.vote = vote;
        this.barred = barred;
    }

    void on(MemberRoutes routes) {
        routes.act(ForumVenues.PATTERN + VOTE, this::vote);
    }

    /** A vote that cannot be taken changes nothing; the topic says how things stand. */
    private Reply vote(MemberForm form, Writing writing) {
        String topic = form.part("topic");
        int dash = topic.indexOf('-');
        Optional<Venue> venue =
                TalkId.parse(dash < 0 ? topic : topic.substring(0, dash)).flatMap(id -> venues.venue(writing, id));
        if (venue.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        return barred.reply(writing, form.member().id()).orElseGet(() -> voted(form, writing, venue.get()));
    }

    private Reply voted(MemberForm form, Writing writing, Venue venue) {
        if (venue.isOpen(writing)) {
            Numbers.between(form.field("answer"), 1, AskPoll.MOST)
                    .ifPresent(number ->
                            vote.run(writing, venue.talk(), form.member().id(), number));
        }
        return new Reply.SeeOther(venue.address() + "#poll");
    }
}
