package broadsheet.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A connection while it answers one question or does one act. Prepared statements stay with the connection. */
final class Session implements Writing {
    private static final int STATEMENTS_KEPT = 200;
    private static final int ROWS_FETCHED_AT_ONCE = 500;

    private final Connection connection;
    private final Map<String, Kept> prepared = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            if (size() <= STATEMENTS_KEPT) {
                return false;
            }
            try {
                eldest.getValue().statement().close();
            } catch (SQLException e) {
                throw new SqlTrouble(e);
            }
            return true;
        }
    };
    /** A statement, and at which place of its answers each column stands: the driver would look that up for each answer. */
    private record Kept(PreparedStatement statement, Map<String, Integer> places) {}

    private final Map<Fact, Object> once = new HashMap<>();
    private Set<Fact> notes = new HashSet<>();
    private Set<Fact> changes = new HashSet<>();
    private Instant now = Instant.EPOCH;
    private Instant until = Instant.MAX;

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Forgets what the last question or act noted. */
    void begin(Instant now) {
        this.once.clear();
        this.notes = new HashSet<>();
        this.changes = new HashSet<>();
        this.now = now;
        this.until = Instant.MAX;
    }

    <T> Seen<T> seen(T answer) {
        return new Seen<>(answer, Set.copyOf(notes), until);
    }

    Set<Fact> changes() {
        return changes;
    }

    /** Runs a statement that has no values and no answer, such as COMMIT. */
    void plain(String sql) throws SQLException {
        bound(sql, new Object[0]).statement().execute();
    }

    @Override
    public <T> List<T> list(String sql, RowShape<T> shape, @Nullable Object... values) {
        var found = new ArrayList<T>();
        each(sql, shape, found::add, values);
        return found;
    }

    @Override
    public <T> Optional<T> one(String sql, RowShape<T> shape, @Nullable Object... values) {
        var found = list(sql, shape, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    @Override
    public <T> void each(String sql, RowShape<T> shape, Consumer<T> taker, @Nullable Object... values) {
        try {
            Kept kept = bound(sql, values);
            try (ResultSet rows = kept.statement().executeQuery()) {
                var row = new Row(rows, kept.places());
                while (rows.next()) {
                    taker.accept(shape.of(row));
                }
            }
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    @Override
    public int exec(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).statement().executeUpdate();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Fact fact, Supplier<T> read) {
        notes.add(fact);
        Object known = once.get(fact);
        if (known == null) {
            known = Objects.requireNonNull(read.get());
            once.put(fact, known);
        }
        return (T) known;
    }

    @Override
    public void note(Fact... facts) {
        for (Fact fact : facts) {
            notes.add(fact);
        }
    }

    @Override
    public void changed(Fact... facts) {
        for (Fact fact : facts) {
            changes.add(fact);
            once.remove(fact);
        }
    }

    @Override
    public void until(Instant moment) {
        if (moment.isBefore(until)) {
            until = moment;
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    private Kept bound(String sql, @Nullable Object[] values) throws SQLException {
        Kept kept = prepared.get(sql);
        if (kept == null || kept.statement().isClosed()) {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setFetchSize(ROWS_FETCHED_AT_ONCE);
            kept = new Kept(statement, new HashMap<>());
            prepared.put(sql, kept);
        }
        for (int i = 0; i < values.length; i++) {
            bind(kept.statement(), i + 1, values[i]);
        }
        return kept;
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            // PostgreSQL takes no U+0000, SQLite ends the text there
            case String text -> statement.setString(at, text.replace('\0', '\uFFFD'));
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setLong(at, number);
            case Boolean truth -> statement.setLong(at, truth ? 1 : 0);
            case Instant moment -> statement.setLong(at, moment.toEpochMilli());
            default -> throw new IllegalArgumentException("No column takes a " + value.getClass());
        }
    }
}
