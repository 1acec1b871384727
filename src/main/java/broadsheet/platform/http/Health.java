package broadsheet.platform.http;

import broadsheet.platform.db.Database;
import java.nio.charset.StandardCharsets;

/** Says whether the paper can be read and written, for a watchman or a balancer. */
public final class Health {
    private static final byte[] WELL = "ok\n".getBytes(StandardCharsets.UTF_8);

    private Health() {}

    /** Puts {@code /health} into the table: 200 and {@code ok}, or 503 when the database does not answer. */
    public static void on(Routes routes, Database database) {
        routes.file("/health", _ -> {
            database.now();
            database.read(reading -> reading.now());
            return new Reply.Data(200, "text/plain; charset=utf-8", WELL);
        });
    }
}
