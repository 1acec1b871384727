package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which accounts were deleted, by a keyed hash of their number. */
final class ErasedStore {
    private ErasedStore() {}

    /** All of them with what was wished, by hash. */
    static Map<String, Farewell.Wish> all(Reading reading) {
        var all = new LinkedHashMap<String, Farewell.Wish>();
        reading.list(
                        "SELECT hash, wish FROM members_erased ORDER BY hash",
                        row -> Map.entry(row.text("hash"), Farewell.Wish.of(row.text("wish"))))
                .forEach(line -> all.put(line.getKey(), line.getValue()));
        return all;
    }

    static void add(Writing writing, String hash, Farewell.Wish wish) {
        writing.exec(
                "INSERT INTO members_erased (hash, wish, at) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                hash,
                wish.stored(),
                writing.now());
    }
}
