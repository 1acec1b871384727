package broadsheet.comments;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Visit;
import broadsheet.story.Stories;
import java.util.function.Function;

/** The conversations at the feet of the stories. */
final class StoryVenues implements Venues {
    private final Stories stories;

    StoryVenues(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Reply open(Visit visit, Reading reading, Function<Venue, Reply> page) {
        return stories.door().open(visit, reading, story -> page.apply(Venue.below(reading, story)));
    }

    @Override
    public Reply take(Visit visit, Database database, Function<Venue, Reply> form) {
        return stories.door().take(visit, database, Venue::below, form);
    }
}
