package broadsheet.platform.db;

import org.jspecify.annotations.Nullable;

/** One act's part of a transaction. What it read and wrote is committed as a whole or not at all. */
public interface Writing extends Reading {
    /** Runs one INSERT, UPDATE or DELETE and returns the number of rows it touched. */
    int exec(String sql, @Nullable Object... values);

    /** Declares that this act changed these facts. */
    void changed(Fact... facts);
}
