package broadsheet.desk;

import broadsheet.testing.Trial;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All rows of an SQLite trial's database as another process would find them, to tell whether anything was written. */
final class Snapshot {
    /** When somebody was last seen, what a passkey is asked, and which node started: the door's own notes. */
    private static final Set<String> BOOKKEEPING =
            Set.of("identity_session", "identity_challenge", "platform_start", "platform_recall", "platform_job");

    private final Map<String, List<String>> tables;

    private Snapshot(Map<String, List<String>> tables) {
        this.tables = tables;
    }

    static Snapshot of(Trial trial) {
        var tables = new HashMap<String, List<String>>();
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + trial.folder().resolve("broadsheet.db"))) {
            for (String table : rows(
                    connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
                if (!BOOKKEEPING.contains(table)) {
                    tables.put(table, rows(connection, "SELECT * FROM " + table + " ORDER BY 1, 2"));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Snapshot(tables);
    }

    private static List<String> rows(Connection connection, String question) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : " | ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** The tables that read differently now, with the rows that came. */
    Map<String, List<String>> changedSince(Trial trial) {
        if (tables.size() < 20) {
            throw new AssertionError("There should be more tables than " + tables.keySet());
        }
        var changed = new TreeMap<String, List<String>>();
        of(trial).tables.forEach((table, rows) -> {
            if (!rows.equals(tables.get(table))) {
                var fresh = new ArrayList<>(rows);
                fresh.removeAll(tables.getOrDefault(table, List.of()));
                changed.put(table, fresh.subList(0, Math.min(3, fresh.size())));
            }
        });
        return changed;
    }
}
