package broadsheet.platform.db;

import java.sql.SQLException;

/** A statement failed. Unless it broke a constraint, the whole group of acts around it is undone. */
public final class SqlTrouble extends RuntimeException {
    private static final int SQLITE_CONSTRAINT = 19;
    private final boolean constraint;

    SqlTrouble(SQLException cause) {
        super(cause.getMessage(), cause);
        this.constraint = isConstraint(cause);
    }

    /** Whether the statement broke a rule of the schema, which is an error of the act alone. */
    public boolean isConstraint() {
        return constraint;
    }

    /** SQLite gives its primary code in the low byte; PostgreSQL gives class 23 of the SQL standard. */
    private static boolean isConstraint(SQLException e) {
        String state = e.getSQLState();
        if (state != null && state.startsWith("23")) {
            return true;
        }
        return e instanceof org.sqlite.SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xff) == SQLITE_CONSTRAINT;
    }
}
