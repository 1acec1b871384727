package broadsheet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The two databases understand the same statements over the same tables. */
class StatementsTest {
    private static final Pattern STATEMENT =
            Pattern.compile("(SELECT .* FROM|INSERT INTO|UPDATE .* SET|DELETE FROM|WITH ) .*", Pattern.DOTALL);
    /** Talked by one of the two databases only: its own settings and tables. */
    private static final Set<String> HOUSES_OF_ONE =
            Set.of("SqliteDatabase", "PostgresDatabase", "PostgresListener", "Databases", "Migrations", "Writer");

    @BothDatabases
    void each_prepares_every_statement_of_the_paper(Trial trial) throws Exception {
        List<String> statements = statements();
        assertThat(statements).hasSizeGreaterThan(100);
        var refused = new ArrayList<String>();
        try (Connection connection = connection(trial)) {
            for (String sql : statements) {
                try (var prepared = connection.prepareStatement(sql)) {
                    prepared.getParameterMetaData().getParameterCount();
                } catch (SQLException e) {
                    refused.add(sql + "\n  " + e.getMessage());
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @BothDatabases
    void a_column_that_is_missing_is_found(Trial trial) throws Exception {
        try (Connection connection = connection(trial)) {
            assertThat(catches(connection, "SELECT id, colour FROM story_story WHERE id = ?"))
                    .contains("colour");
        }
    }

    @BothDatabases
    void each_has_the_same_tables_with_the_same_columns(Trial trial) throws Exception {
        try (Trial other = Trial.on(trial.kind() == Trial.Kind.SQLITE ? Trial.Kind.POSTGRES : Trial.Kind.SQLITE);
                Connection here = connection(trial);
                Connection there = connection(other)) {
            assertThat(tables(here)).hasSizeGreaterThan(15).isEqualTo(tables(there));
        }
    }

    private static String catches(Connection connection, String sql) {
        try (var prepared = connection.prepareStatement(sql)) {
            prepared.getParameterMetaData().getParameterCount();
            return "";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Connection connection(Trial trial) throws SQLException {
        return DriverManager.getConnection(
                trial.kind() == Trial.Kind.POSTGRES
                        ? trial.url()
                        : "jdbc:sqlite:" + trial.folder().resolve("broadsheet.db"));
    }

    private static Map<String, Set<String>> tables(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Set<String>>();
        String schema = connection.getMetaData().getURL().startsWith("jdbc:postgresql") ? "public" : null;
        // one table after the other: SQLite's driver asks for all columns in one statement, which may not be that long
        var names = new ArrayList<String>();
        try (ResultSet all = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (all.next()) {
                names.add(all.getString("TABLE_NAME"));
            }
        }
        for (String name : names) {
            String table = name.toLowerCase(java.util.Locale.ROOT);
            if (table.startsWith("flyway_") || table.startsWith("sqlite_")) {
                continue;
            }
            try (ResultSet columns = connection.getMetaData().getColumns(null, schema, name, "%")) {
                while (columns.next()) {
                    tables.computeIfAbsent(table, _ -> new TreeSet<>())
                            .add(columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return tables;
    }

    /** Every whole statement among the constants of the compiled classes. */
    private static List<String> statements() throws IOException {
        var statements = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/broadsheet"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replaceAll("[$.].*", "");
                if (HOUSES_OF_ONE.contains(name)) {
                    continue;
                }
                for (var entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof StringEntry string
                            && STATEMENT.matcher(string.stringValue()).matches()
                            && string.stringValue().indexOf('\u0001') < 0) {
                        statements.add(string.stringValue().replace("SELECT %s FROM", "SELECT id FROM"));
                    }
                }
            }
        }
        return List.copyOf(statements);
    }
}
