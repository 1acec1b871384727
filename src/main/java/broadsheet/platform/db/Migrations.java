package broadsheet.platform.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a schema up to date. Migrations lie in the rooms they belong to; versions are timestamps. */
final class Migrations {
    private static final List<String> ROOMS =
            List.of("platform.db", "masthead", "section", "picture", "story", "comments", "sharing", "exchange");

    private Migrations() {}

    static void run(String url) {
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

    /** What the database itself said; Flyway's own words are a table over many lines. */
    private static String sentence(FlywayException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
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
