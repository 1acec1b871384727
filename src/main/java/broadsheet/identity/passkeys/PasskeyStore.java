package broadsheet.identity.passkeys;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.passkey.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The passkeys, and the challenges that were answered. */
final class PasskeyStore implements Shelf {
    List<Passkey> all(Reading reading, PersonId person) {
        reading.note(Fact.of("person", person));
        return reading.list(
                "SELECT id, name, created_at FROM identity_passkey WHERE person_id = ? ORDER BY id",
                row -> new Passkey(row.number("id"), row.text("name"), row.instant("created_at")),
                person.value());
    }

    @Override
    public List<String> credentials(Reading reading, long person) {
        reading.note(Fact.of("person", person));
        return reading.list(
                "SELECT credential FROM identity_passkey WHERE person_id = ? ORDER BY id",
                row -> row.text("credential"),
                person);
    }

    @Override
    public Optional<Kept> find(Reading reading, String credential) {
        return reading.one(
                "SELECT id, person_id, credential, public_key, uses FROM identity_passkey WHERE credential = ?",
                row -> new Kept(
                        row.number("id"),
                        row.number("person_id"),
                        row.text("credential"),
                        row.text("public_key"),
                        row.number("uses")),
                credential);
    }

    @Override
    public void insert(Writing writing, Kept kept, String name) {
        writing.exec("""
                INSERT INTO identity_passkey (id, person_id, credential, public_key, uses, name, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", kept.id(), kept.owner(), kept.credential(), kept.key(), kept.uses(), name, writing.now());
        writing.changed(Fact.of("person", kept.owner()));
    }

    @Override
    public void used(Writing writing, Kept kept, long uses) {
        writing.exec("UPDATE identity_passkey SET uses = ? WHERE id = ?", uses, kept.id());
        writing.changed(Fact.of("person", kept.owner()));
    }

    boolean remove(Writing writing, PersonId person, long id) {
        boolean found =
                writing.exec("DELETE FROM identity_passkey WHERE id = ? AND person_id = ?", id, person.value()) == 1;
        writing.changed(Fact.of("person", person));
        return found;
    }

    /** Forgets challenges that are good no longer. */
    static void sweep(Writing writing) {
        writing.exec("DELETE FROM identity_challenge WHERE ends_at < ?", writing.now());
    }

    @Override
    public boolean spend(Writing writing, String hash, Instant end) {
        sweep(writing);
        return writing.exec(
                        "INSERT INTO identity_challenge (hash, ends_at) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
                        hash,
                        end)
                == 1;
    }
}
