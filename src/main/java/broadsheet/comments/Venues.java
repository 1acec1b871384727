package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Visit;
import gg.jte.Content;
import java.util.function.Function;

/** Leads a visit to the conversation whose address it names, or to the reason why there is none. */
public interface Venues {
    /** Lets a page of the conversation be made. */
    Reply open(Visit visit, Reading reading, Function<Venue, Reply> page);

    /** Lets a form be read, also one that was fetched before the conversation moved. */
    Reply take(Visit visit, Database database, Function<Venue, Reply> form);

    /** What stands between a conversation's title and what is said in it, such as a poll; usually nothing. */
    default Content head(Reading reading, Venue venue, Shell shell) {
        return _ -> {};
    }
}
