package broadsheet.testing;

import broadsheet.platform.db.Database;
import java.time.Instant;
import java.time.InstantSource;

/** A database whose own clock, too, is the test's: PostgreSQL would tell the real time. */
record PaperTime(Database database, InstantSource clock) implements MeddledDatabase {
    @Override
    public Instant now() {
        return clock.instant();
    }
}
