package broadsheet.platform.db;

import java.nio.file.Path;
import java.time.InstantSource;

/** Opens the paper's database, its schema brought up to date. */
public final class Databases {
    private Databases() {}

    /**
     * The SQLite database of a data folder.
     *
     * @throws DatabaseUnavailable when the file cannot be opened or is newer than this program
     */
    public static Database sqlite(Path folder, InstantSource clock) {
        Path file = folder.resolve("broadsheet.db");
        Migrations.run("jdbc:sqlite:" + file);
        return new SqliteDatabase(file, clock);
    }

    /**
     * A PostgreSQL database, by JDBC address.
     *
     * @throws DatabaseUnavailable when it does not answer or is newer than this program
     */
    public static Database postgres(String url, InstantSource clock) {
        Migrations.run(url);
        return new PostgresDatabase(url, clock);
    }
}
