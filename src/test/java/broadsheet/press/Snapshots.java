package broadsheet.press;

import broadsheet.platform.db.Act;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.db.Reading;
import broadsheet.testing.PaperClock;
import java.time.Instant;

/** A database that is only looked at: what a snapshot holds is for the test to say. */
abstract class Snapshots implements Database {
    /** What questions are asked with, as they read nothing. */
    static final Reading NOTHING = (Reading) java.lang.reflect.Proxy.newProxyInstance(
            Snapshots.class.getClassLoader(), new Class<?>[] {Reading.class}, (_, _, _) -> {
                throw new UnsupportedOperationException("The versions are all there is to read.");
            });

    final PaperClock clock;

    Snapshots(PaperClock clock) {
        this.clock = clock;
    }

    @Override
    public <T> T write(Act<T> act) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean isDeaf() {
        return false;
    }

    @Override
    public void watch(FactsWatch watch) {}

    @Override
    public void close() {}
}
