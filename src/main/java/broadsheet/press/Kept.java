package broadsheet.press;

import broadsheet.platform.db.Fact;
import broadsheet.platform.http.Finished;
import java.time.Instant;
import java.util.Set;

/** A kept page: what is sent, the facts it shows, and the instant at which it would read differently of itself. */
final class Kept {
    private static final int BYTES_PER_FACT = 160;
    private final Finished page;
    private final Set<Fact> facts;
    private final Instant until;

    Kept(Finished page, Set<Fact> facts, Instant until) {
        this.page = page;
        this.facts = facts;
        this.until = until;
    }

    Finished page() {
        return page;
    }

    Set<Fact> facts() {
        return facts;
    }

    Instant until() {
        return until;
    }

    /** What it costs to keep, its part of the index included. */
    int weight() {
        return page.weight() + facts.size() * BYTES_PER_FACT;
    }
}
