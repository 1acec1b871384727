package broadsheet.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read by column name. Times are stored as epoch milliseconds, truths as 0 and 1. */
public final class Row {
    private final ResultSet rows;
    private final Map<String, Integer> places;

    /** @param places at which place each column stands; what is not known yet is added */
    Row(ResultSet rows, Map<String, Integer> places) {
        this.rows = rows;
        this.places = places;
    }

    private int place(String column) throws SQLException {
        Integer known = places.get(column);
        if (known != null) {
            return known;
        }
        int found = rows.findColumn(column);
        places.put(column, found);
        return found;
    }

    /** The text of a column that is never empty of a value. */
    public String text(String column) {
        String value = textOrNull(column);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " holds no value.");
        }
        return value;
    }

    public @Nullable String textOrNull(String column) {
        try {
            return rows.getString(place(column));
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    public long number(String column) {
        try {
            return rows.getLong(place(column));
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    public @Nullable Long numberOrNull(String column) {
        try {
            long value = rows.getLong(place(column));
            return rows.wasNull() ? null : value;
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }

    public int count(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean is(String column) {
        return number(column) != 0;
    }

    public Instant instant(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        Long millis = numberOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
