package broadsheet.desk;

import broadsheet.exchange.CommentShape;
import broadsheet.exchange.ExportComments;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Random words, each laid into one field, and a search for them in all that a paper has written down. */
final class Traces {
    private static final String LETTERS = "abdefghkprtuvwyz";

    private final Random random = new Random(60);
    private final Map<String, String> words = new LinkedHashMap<>();

    /** The word for a field, made when it is asked for first. */
    String of(String field) {
        return words.computeIfAbsent(field, _ -> {
            var word = new StringBuilder("zu");
            for (int i = 0; i < 12; i++) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return word.toString();
        });
    }

    /** The same with a capital. */
    String named(String field) {
        String word = of(field);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Another word that stands in a field. */
    void also(String field, String word) {
        words.put(field, word.toLowerCase(Locale.ROOT));
    }

    /** The fields that have a word. */
    Collection<String> fields() {
        return words.keySet();
    }

    /** The fields of which nothing stands in a text. */
    Collection<String> missingIn(String text) {
        var missing = new TreeSet<>(words.keySet());
        missing.removeAll(foundIn("", text));
        return missing;
    }

    /** The fields whose words stand in a text, each with where. */
    Collection<String> foundIn(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        words.forEach((field, word) -> {
            if (lower.contains(word)) {
                found.add(where + field);
            }
        });
        return found;
    }

    /** What stands in any file below a folder; letters that were handed over and files laid out before count not. */
    Collection<String> inFiles(Path folder) {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("assets") && !name.startsWith("mail")) {
                    found.addAll(foundIn(name + ": ", Files.readString(file, StandardCharsets.ISO_8859_1)));
                    found.addAll(foundIn(name + " (its name): ", name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What stands in any column of any table. */
    Collection<String> inTables(Trial trial) throws SQLException {
        boolean isPostgres = trial.kind() == Trial.Kind.POSTGRES;
        String url = isPostgres ? trial.url() : "jdbc:sqlite:" + trial.folder().resolve("broadsheet.db");
        var found = new TreeSet<String>();
        try (var connection = DriverManager.getConnection(url);
                var tables = connection
                        .getMetaData()
                        .getTables(null, isPostgres ? "public" : null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    var columns = rows.getMetaData();
                    while (rows.next()) {
                        for (int i = 1; i <= columns.getColumnCount(); i++) {
                            String value = rows.getString(i);
                            found.addAll(
                                    foundIn(table + "." + columns.getColumnName(i) + ": ", value == null ? "" : value));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** What stands in pages that are kept, and in the files into which comments are given out. */
    Collection<String> inPages(TestPaper paper) {
        var found = new TreeSet<String>();
        for (String address : paper.keptAddresses()) {
            found.addAll(foundIn(address + ": ", paper.get(address).text()));
        }
        for (CommentShape shape : CommentShape.values()) {
            var out = new ByteArrayOutputStream();
            new ExportComments(paper.whole().exchange(), "https://paper.example").run(shape, Optional.empty(), out);
            found.addAll(foundIn(shape + ": ", out.toString(StandardCharsets.UTF_8)));
        }
        return found;
    }
}
