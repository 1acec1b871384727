package broadsheet.platform.db;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One snapshot of the database, and the notes of what was read from it. Stores note the facts of the rows they return
 * and of the list they asked for, at the SELECT, so that a page knows all it shows.
 */
public interface Reading {
    /** All rows of an answer. {@code values} may be text, numbers, truths, instants or null. */
    <T> List<T> list(String sql, RowShape<T> shape, @Nullable Object... values);

    /** The first row of an answer, if there is one. */
    <T> Optional<T> one(String sql, RowShape<T> shape, @Nullable Object... values);

    /** The rows of a long answer one after the other, without holding them. */
    <T> void each(String sql, RowShape<T> shape, Consumer<T> taker, @Nullable Object... values);

    /**
     * Notes a fact and gives what stands for it, which several parts of one question ask for: read once in this
     * snapshot. An act reads it anew after it has declared the fact changed.
     */
    <T> T once(Fact fact, Supplier<T> read);

    /** Notes that what is being printed shows these facts, also when they were found absent. */
    void note(Fact... facts);

    /** Notes that what is being printed would read differently from this instant on. */
    void until(Instant moment);

    /** The instant for which this snapshot is read; the same during the whole reading. */
    Instant now();
}
