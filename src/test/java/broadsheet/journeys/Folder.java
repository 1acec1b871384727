package broadsheet.journeys;

import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A paper's data folder with one published story, looked into from outside while the program rests. */
record Folder(Path path, String story) {
    /** Makes a paper whose challenges cost next to nothing. */
    static Folder make(Path path) throws IOException, SQLException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("broadsheet.toml"), """
                [comments]
                per-minute = 100000
                per-hour = 100000
                burst = 0
                [challenge]
                cost = 20
                """);
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes").in("politics").published();
            try (Connection connection = connect(trial.folder());
                    Statement statement = connection.createStatement()) {
                statement.execute("VACUUM INTO '" + path.resolve("broadsheet.db") + "'");
            }
            return new Folder(path, story.address());
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("broadsheet.db"));
    }

    /** How often each comment's words stand in the file; checks the file on the way. */
    Map<String, Integer> comments() throws SQLException {
        try (Connection connection = connect(path)) {
            is(connection, "PRAGMA integrity_check", "ok");
            is(connection, "SELECT count(*) FROM pragma_foreign_key_check", "0");
            is(
                    connection,
                    "SELECT (SELECT count(*) FROM comments_comment WHERE state = 'shown')"
                            + " - coalesce((SELECT sum(readable) FROM comments_conversation), 0)",
                    "0");
            is(
                    connection,
                    "SELECT (SELECT count(*) FROM comments_comment) - (SELECT count(*) FROM comments_answer)",
                    "0");
            var found = new HashMap<String, Integer>();
            try (Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT words FROM comments_comment")) {
                while (rows.next()) {
                    found.merge(rows.getString(1), 1, Integer::sum);
                }
            }
            return found;
        }
    }

    /** One value, as text. */
    String value(String sql) throws SQLException {
        try (Connection connection = connect(path);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void is(Connection connection, String sql, String wanted) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            if (!wanted.equals(rows.getString(1))) {
                throw new AssertionError(sql + " says " + rows.getString(1));
            }
        }
    }
}
