package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.text.Hash;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Recognises a network that wrote before without keeping its address: what is kept is a hash with a random salt of that
 * day, and the salts are thrown away after 30 days. Two sealed networks are equal only if they are of the same day.
 */
public final class Networks {
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int SALT_BYTES = 32;
    private static final int HASH_DIGITS = 32;

    private final SecureRandom random = new SecureRandom();

    /** The network sealed for today, as {@code day.hash}, which may be stored. */
    public String seal(Writing writing, Network network) {
        long day = Math.floorDiv(writing.now().toEpochMilli(), DAY_MILLIS);
        String salt = SaltStore.find(writing, day).orElseGet(() -> begin(writing, day));
        return day + "." + hash(salt, network);
    }

    /** The first network of a day brings its salt, and takes away what is too old. */
    private String begin(Writing writing, long day) {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        SaltStore.insert(writing, day, salt);
        sweep(writing);
        return salt;
    }

    /** Drops all that is older than 30 days; also done by itself once a day. */
    public void sweep(Writing writing) {
        SaltStore.sweep(writing, Math.floorDiv(writing.now().minus(KEPT).toEpochMilli(), DAY_MILLIS));
        ArrivalStore.sweep(writing, writing.now().minus(KEPT));
        MeasureStore.sweep(writing);
        BanStore.sweep(writing);
    }

    static String hash(String salt, Network network) {
        return Hash.of(salt + "/" + network.prefix()).substring(0, HASH_DIGITS);
    }

    /** A sealed network together with its salt; nothing when the salt is gone. */
    static Optional<Seal> opened(Reading reading, String sealed) {
        int dot = sealed.indexOf('.');
        return SaltStore.find(reading, Long.parseLong(sealed.substring(0, dot)))
                .map(salt -> new Seal(salt, sealed.substring(dot + 1)));
    }

    /** A hash and the salt it was made with. */
    record Seal(String salt, String hash) {}
}
