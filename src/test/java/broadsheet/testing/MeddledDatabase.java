package broadsheet.testing;

import broadsheet.platform.db.Act;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Seen;
import java.time.Instant;

/** A database that does all as the one behind it, but for what a test meddles with. */
public interface MeddledDatabase extends Database {
    /** The one behind it. */
    Database database();

    @Override
    default <T> Seen<T> look(Question<T> question) {
        return database().look(question);
    }

    @Override
    default <T> T write(Act<T> act) {
        return database().write(act);
    }

    @Override
    default Instant now() {
        return database().now();
    }

    @Override
    default boolean isDeaf() {
        return database().isDeaf();
    }

    @Override
    default boolean sweep() {
        return database().sweep();
    }

    @Override
    default void watch(FactsWatch watch) {
        database().watch(watch);
    }

    @Override
    default void close() {
        database().close();
    }
}
