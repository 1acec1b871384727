package broadsheet.platform.passkey;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a room keeps its people's passkeys, and the challenges that were answered. */
public interface Shelf {
    /**
     * A passkey as it is checked.
     *
     * @param owner the number of whoever it belongs to
     * @param credential its number in Base64 for addresses (RFC 4648 §5)
     * @param key the credential's data with the public key, spelled likewise
     * @param uses how often it says that it was used
     */
    record Kept(long id, long owner, String credential, String key, long uses) {}

    Optional<Kept> find(Reading reading, String credential);

    /** The credentials of an owner. */
    List<String> credentials(Reading reading, long owner);

    void insert(Writing writing, Kept kept, String name);

    /** Notes how often a passkey says that it was used. */
    void used(Writing writing, Kept kept, long uses);

    /** Notes that a challenge was answered, which is good until then; false when it was before. */
    boolean spend(Writing writing, String hash, Instant end);
}
