package broadsheet.platform.http;

import broadsheet.platform.db.Question;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps finished pages. The Press plugs in here. */
public interface PageKeeper {
    /** The kept page of a canonical address, or null when it must be printed. Never blocks. */
    @Nullable
    Finished find(String address);

    /**
     * Prints a page, or shares a print that is already on its way.
     *
     * @param question reads what the page shows, from one snapshot
     * @param finisher draws the reply, after the snapshot has been let go
     */
    Finished print(String address, Question<Reply> question, Function<Reply, Finished> finisher);
}
