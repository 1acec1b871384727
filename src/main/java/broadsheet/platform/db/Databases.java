package broadsheet.platform.db;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.Driver;

/** Opens the paper's database, its schema brought up to date. */
public final class Databases {
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

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
     * @throws DatabaseUnavailable when the address cannot be read, and when the database does not answer or is newer
     *     than this program; a password in the address is never repeated
     */
    public static Database postgres(String url, InstantSource clock) {
        DRIVER_LOG.setLevel(Level.OFF); // it repeats the address, with the password in it
        if (!url.startsWith("jdbc:postgresql:") || Driver.parseURL(url, null) == null) {
            throw new DatabaseUnavailable(
                    "The database's address cannot be read. It is written as"
                            + " jdbc:postgresql://HOST:PORT/NAME?user=NAME&password=WORD.",
                    null);
        }
        Migrations.run(url);
        return new PostgresDatabase(url, clock);
    }
}
