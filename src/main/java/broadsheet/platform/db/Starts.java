package broadsheet.platform.db;

/** Counts how often the paper was started, on all its nodes together. Nothing that readers see depends on it. */
public final class Starts {
    private Starts() {}

    /** The number of this start, from 1; no two starts on one database have the same. */
    public static long count(Database database) {
        return database.write(writing -> {
            writing.exec("UPDATE platform_start SET number = number + 1");
            return writing.one("SELECT number FROM platform_start", row -> row.number("number"))
                    .orElseThrow(() -> new IllegalStateException("The table platform_start is empty."));
        });
    }
}
