package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.LocalMoment;
import java.time.Instant;
import java.util.Optional;

/** What every act that would show a story to readers asks first. The database's clock decides. */
final class Embargoes {
    private Embargoes() {}

    /** The embargo that lasts at this moment. */
    static Optional<EmbargoTerms> lasting(Reading reading, StoryId id) {
        return EmbargoStore.find(reading, id).filter(terms -> terms.lastsAt(reading.now()));
    }

    /**
     * Lets nobody pass while an embargo lasts.
     *
     * @throws IllegalStateException in words
     */
    static void demandNone(Writing writing, StoryId id) {
        lasting(writing, id).ifPresent(terms -> {
            throw new IllegalStateException(terms.refusal());
        });
    }

    /**
     * Lets nobody decide on a moment that lies in an embargo.
     *
     * @throws IllegalStateException in words
     */
    static void demandNoneAt(Writing writing, StoryId id, Instant due) {
        lasting(writing, id).filter(terms -> terms.lastsAt(due)).ifPresent(terms -> {
            throw new IllegalStateException("The story is embargoed " + terms.inWords() + ". "
                    + LocalMoment.said(due, terms.zone()) + " would be too early.");
        });
    }
}
