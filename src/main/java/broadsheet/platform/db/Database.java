package broadsheet.platform.db;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * The paper's one database, SQLite or PostgreSQL. Reads are snapshots and never wait for writes. Writes are acts, done
 * one after the other in groups, each group one commit; {@link #write} returns when the commit is on disk and what it
 * changed has been recalled.
 */
public interface Database extends AutoCloseable {
    /** Answers a question from one snapshot. */
    default <T> T read(Question<T> question) {
        return look(question).answer();
    }

    /** Answers a question from one snapshot, with the facts it showed. */
    <T> Seen<T> look(Question<T> question);

    /**
     * Does one act.
     *
     * @throws DatabaseUnavailable when it could not be committed
     */
    <T> T write(Act<T> act);

    /** Does one act that answers nothing; otherwise as {@link #write}. */
    default void perform(Consumer<Writing> act) {
        write(writing -> {
            act.accept(writing);
            return Boolean.TRUE;
        });
    }

    /** The database's own clock, which decides when something is due. */
    Instant now();

    /** Whether everything this node keeps may be out of date because it hears nothing of the other nodes. */
    boolean isDeaf();

    /**
     * Leaves nothing of what was deleted or overwritten in the files that hold the last commits. Costs a few
     * milliseconds, in which nothing is written.
     *
     * @return false when something was being read, so that it has to be asked again
     */
    default boolean sweep() {
        return true;
    }

    /** Names the watch that every commit is told to; called once, before the first write. */
    void watch(FactsWatch watch);

    @Override
    void close();
}
