package broadsheet.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Brings a schema up to date. Migrations lie in the rooms they belong to; versions are timestamps. */
final class Migrations {
    private static final List<String> ROOMS = List.of(
            "platform.db",
            "masthead",
            "identity",
            "members",
            "section",
            "picture",
            "story",
            "moderation",
            "front",
            "comments",
            "forum",
            "desk",
            "sharing",
            "contributions",
            "exchange");

    /** The versions of all migrations. A start compares them with what was done and asks Flyway only when they differ. */
    static final Set<String> VERSIONS = Set.of(
            "20261123001",
            "20261123010",
            "20261123020",
            "20261123030",
            "20261123040",
            "20261123050",
            "20261123055",
            "20261123056",
            "20261123060",
            "20261124001",
            "20261126010",
            "20261126012",
            "20261126040",
            "20261126070",
            "20261126080",
            "20261126081",
            "20261126160",
            "20261126161",
            "20261126200",
            "20261126201",
            "20261126210",
            "20261126211",
            "20261126220",
            "20261126221",
            "20261126240",
            "20261126290",
            "20261126300",
            "20261126310",
            "20261126320",
            "20261126321",
            "20261126400",
            "20261126401",
            "20261126420",
            "20261126450",
            "20261126451",
            "20261126460",
            "20261126461",
            "20261126470",
            "20261126480",
            "20261127000100",
            "20261127000200",
            "20261127000300",
            "20261127000700",
            "20261127000930",
            "20261127130001");

    private Migrations() {}

    static void run(String url) {
        if (isDone(url)) {
            return;
        }
        try {
            FluentConfiguration flyway = Flyway.configure()
                    .dataSource(url, null, null)
                    .failOnMissingLocations(true)
                    .locations(ROOMS.stream()
                            .map(room -> "classpath:broadsheet/" + room.replace('.', '/') + "/migrations")
                            .toArray(String[]::new));
            flyway.load().migrate();
            if (url.startsWith("jdbc:postgresql:")) {
                prepareNumbers(url);
            }
        } catch (FlywayException e) {
            throw new DatabaseUnavailable("The database cannot be brought up to date: " + sentence(e), e);
        }
    }

    /** SQLite's driver is asked itself: to look for drivers costs a start some milliseconds. */
    private static Connection connect(String url) throws SQLException {
        return url.startsWith("jdbc:sqlite:")
                ? JDBC.createConnection(url, new Properties())
                : DriverManager.getConnection(url);
    }

    private static boolean isDone(String url) {
        var done = new HashSet<String>();
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT version, success FROM flyway_schema_history")) {
            while (rows.next()) {
                if (!rows.getBoolean("success")) {
                    return false;
                }
                done.add(rows.getString("version"));
            }
        } catch (SQLException e) {
            return false; // a new database, or one that does not answer: Flyway finds out which, and says it
        }
        for (String version : done) {
            if (version != null && !VERSIONS.contains(version)) {
                throw new DatabaseUnavailable(
                        "The database belongs to a newer Broadsheet (its schema has " + version
                                + ", which this program does not know). Start that one, or restore a copy from before.",
                        null);
            }
        }
        return done.containsAll(VERSIONS);
    }

    /** What the database itself said; Flyway's own words are a table over many lines. */
    private static String sentence(FlywayException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException said && said.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) {
                return "its file broadsheet.db is no database. Restore a copy, or choose another folder with --data.";
            }
            if (at instanceof SQLException said) {
                return firstLine(said);
            }
        }
        return firstLine(failure);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** The counter of events exists on PostgreSQL only; the common schema has no sequences. */
    private static void prepareNumbers(String url) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("CREATE SEQUENCE IF NOT EXISTS platform_recall_n");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database does not answer: " + e.getMessage(), e);
        }
    }
}
