package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.passkey.Shelf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The members' passkeys, and the challenges that were answered. */
final class PasskeyStore implements Shelf {
    List<Passkey> all(Reading reading, MemberId member) {
        reading.note(MemberStore.fact(member));
        return reading.list(
                "SELECT id, name, created_at FROM members_passkey WHERE member_id = ? ORDER BY id",
                row -> new Passkey(row.number("id"), row.text("name"), row.instant("created_at")),
                member.value());
    }

    @Override
    public List<String> credentials(Reading reading, long member) {
        reading.note(MemberStore.fact(new MemberId(member)));
        return reading.list(
                "SELECT credential FROM members_passkey WHERE member_id = ? ORDER BY id",
                row -> row.text("credential"),
                member);
    }

    @Override
    public Optional<Kept> find(Reading reading, String credential) {
        return reading.one(
                "SELECT id, member_id, credential, public_key, uses FROM members_passkey WHERE credential = ?",
                row -> new Kept(
                        row.number("id"),
                        row.number("member_id"),
                        row.text("credential"),
                        row.text("public_key"),
                        row.number("uses")),
                credential);
    }

    @Override
    public void insert(Writing writing, Kept kept, String name) {
        writing.exec("""
                INSERT INTO members_passkey (id, member_id, credential, public_key, uses, name, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", kept.id(), kept.owner(), kept.credential(), kept.key(), kept.uses(), name, writing.now());
        writing.changed(MemberStore.fact(new MemberId(kept.owner())));
    }

    @Override
    public void used(Writing writing, Kept kept, long uses) {
        // no page shows the number, so that no kept page has to be printed again at every sign-in
        writing.exec("UPDATE members_passkey SET uses = ? WHERE id = ?", uses, kept.id());
    }

    boolean remove(Writing writing, MemberId member, long id) {
        boolean found =
                writing.exec("DELETE FROM members_passkey WHERE id = ? AND member_id = ?", id, member.value()) == 1;
        writing.changed(MemberStore.fact(member));
        return found;
    }

    static void removeAll(Writing writing, MemberId member) {
        writing.exec("DELETE FROM members_passkey WHERE member_id = ?", member.value());
        writing.changed(MemberStore.fact(member));
    }

    static void sweep(Writing writing) {
        writing.exec("DELETE FROM members_challenge WHERE ends_at < ?", writing.now());
    }

    @Override
    public boolean spend(Writing writing, String hash, Instant end) {
        sweep(writing);
        return writing.exec(
                        "INSERT INTO members_challenge (hash, ends_at) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING",
                        hash,
                        end)
                == 1;
    }
}
