package broadsheet.platform.challenge;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paper's own keys: each has a name, is made when it is first asked for, and is the same on all nodes and after
 * every start. To be asked while the paper is put together and never inside an act, because making one is an act.
 */
public final class Secrets {
    private static final int KEY_BYTES = 32;

    private final Database database;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Seal> known = new ConcurrentHashMap<>();

    public Secrets(Database database) {
        this.database = database;
    }

    /** The seal of this name. */
    public Seal seal(String name) {
        return known.computeIfAbsent(name, this::keptOrMade);
    }

    private Seal keptOrMade(String name) {
        String hex = database.read(reading -> stored(reading, name)).orElseGet(() -> made(name));
        return new Seal(HexFormat.of().parseHex(hex));
    }

    private static Optional<String> stored(Reading reading, String name) {
        return reading.one("SELECT value FROM platform_secret WHERE name = ?", row -> row.text("value"), name);
    }

    /** Another node may be making the same key; the first one stays. */
    private String made(String name) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return database.write(writing -> {
            writing.exec(
                    "INSERT INTO platform_secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                    name,
                    HexFormat.of().formatHex(key));
            return stored(writing, name).orElseThrow();
        });
    }
}
