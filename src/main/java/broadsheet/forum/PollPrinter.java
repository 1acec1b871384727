package broadsheet.forum;

import broadsheet.comments.Venue;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.Optional;

/** Composes a topic's poll. */
final class PollPrinter {
    /** The poll of a conversation, or nothing at all where there is none. */
    Content block(Reading reading, Venue venue, Shell shell) {
        Optional<Poll> poll = venue.story() == null ? PollStore.find(reading, venue.talk()) : Optional.empty();
        if (poll.isEmpty()) {
            return _ -> {};
        }
        boolean runs = reading.now().isBefore(poll.get().closesAt());
        if (runs) {
            reading.until(poll.get().closesAt());
        }
        return drawn(new PollBlock(
                shell, poll.get(), venue.address() + PollRoutes.VOTE, runs && venue.isOpen(reading), !runs));
    }

    @SuppressWarnings("NullAway") // a compiled template takes no interceptor
    private static Content drawn(PollBlock page) {
        HtmlContent content = output -> JtepollGenerated.render(output, null, page);
        return content;
    }
}
