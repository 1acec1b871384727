package broadsheet.comments;

import broadsheet.platform.db.Database;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Visit;

/** Where an open page hears of new comments: their number, now and whenever it changes. */
final class LiveRoutes {
    private final Database database;
    private final Venues venues;
    private final Counts counts;

    LiveRoutes(Database database, Venues venues, Counts counts) {
        this.database = database;
        this.venues = venues;
        this.counts = counts;
    }

    void on(Routes routes, String talk) {
        routes.file(talk + "/live", this::live);
    }

    private Reply live(Visit visit) {
        return database.read(reading -> venues.open(
                visit,
                reading,
                venue -> new Reply.Stream(
                        counts.streams(),
                        Counts.topic(venue.talk()),
                        Integer.toString(ConversationStore.count(reading, venue.talk())))));
    }
}
