package broadsheet.identity;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links that are good once. */
final class LinkStore {
    /** What a link opens. */
    enum Kind {
        SET_UP,
        INVITATION;

        String stored() {
            return this == SET_UP ? "set-up" : "invitation";
        }
    }

    /** A link that has not been used. */
    record Link(String hash, @Nullable PersonId person, Instant endsAt) {}

    private LinkStore() {}

    static Optional<Link> find(Reading reading, Kind kind, String hash) {
        return reading.one(
                "SELECT hash, person_id, ends_at FROM identity_link WHERE kind = ? AND hash = ?",
                row -> {
                    Long person = row.numberOrNull("person_id");
                    return new Link(
                            row.text("hash"), person == null ? null : new PersonId(person), row.instant("ends_at"));
                },
                kind.stored(),
                hash);
    }

    static void insert(Writing writing, Kind kind, Link link) {
        PersonId person = link.person();
        writing.exec(
                "INSERT INTO identity_link (hash, kind, person_id, ends_at) VALUES (?, ?, ?, ?)",
                link.hash(),
                kind.stored(),
                person == null ? null : person.value(),
                link.endsAt());
    }

    /** Forgets links that ended so long ago that nobody asks any more what became of them. */
    static void sweep(Writing writing, Instant endedBefore) {
        writing.exec("DELETE FROM identity_link WHERE ends_at < ?", endedBefore);
    }

    /** Puts out all links of a person. */
    static void withdraw(Writing writing, PersonId person) {
        writing.exec("DELETE FROM identity_link WHERE person_id = ?", person.value());
    }

    /** Uses up one link, or all of this kind and person. */
    static void use(Writing writing, Kind kind, Link link) {
        PersonId person = link.person();
        if (person == null) {
            writing.exec("DELETE FROM identity_link WHERE kind = ?", kind.stored());
        } else {
            writing.exec("DELETE FROM identity_link WHERE kind = ? AND person_id = ?", kind.stored(), person.value());
        }
    }
}
