package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.Optional;

/** One salt a day. Never shown, so no fact stands for it. */
final class SaltStore {
    private SaltStore() {}

    static Optional<String> find(Reading reading, long day) {
        return reading.one("SELECT salt FROM moderation_salt WHERE day = ?", row -> row.text("salt"), day);
    }

    static void insert(Writing writing, long day, String salt) {
        writing.exec("INSERT INTO moderation_salt (day, salt) VALUES (?, ?)", day, salt);
    }

    static void sweep(Writing writing, long before) {
        writing.exec("DELETE FROM moderation_salt WHERE day < ?", before);
    }
}
