package broadsheet.testing;

import broadsheet.platform.db.Act;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Seen;
import java.time.Instant;
import java.time.InstantSource;

/** A database whose own clock, too, is the test's: PostgreSQL would tell the real time. */
record PaperTime(Database database, InstantSource clock) implements Database {
    @Override
    public <T> Seen<T> look(Question<T> question) {
        return database.look(question);
    }

    @Override
    public <T> T write(Act<T> act) {
        return database.write(act);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean sweep() {
        return database.sweep();
    }

    @Override
    public boolean isDeaf() {
        return database.isDeaf();
    }

    @Override
    public void watch(FactsWatch watch) {
        database.watch(watch);
    }

    @Override
    public void close() {
        database.close();
    }
}
