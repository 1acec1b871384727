package broadsheet.members;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.files.AtomicFile;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Mailroom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deletes accounts, so that nothing of the person stays: not in tables, nor in the files of the database, and not after
 * an older copy of the database was put back. For the last, the deletions are also noted in a file beside the database, by
 * keyed hashes that name nobody; it is to be kept when a copy is restored, and is read at every start.
 */
final class Erasure {
    private static final String KIND = "members-erased";

    private final Database database;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Mailroom mailroom;
    private final Path file;
    private final List<Farewell> farewells = new ArrayList<>();

    Erasure(Database database, Tokens tokens, Ledger ledger, Mailroom mailroom, Path file) {
        this.database = database;
        this.tokens = tokens;
        this.ledger = ledger;
        this.mailroom = mailroom;
        this.file = file;
        ledger.on(KIND, (_, _) -> sweep());
    }

    void plug(Farewell farewell) {
        farewells.add(farewell);
    }

    private String hash(MemberId member) {
        return tokens.hash("members/erased/" + member);
    }

    /** Deletes an account; the other rooms take leave of the member in the same transaction. */
    void run(Writing writing, MemberId member, Farewell.Wish wish) {
        for (Farewell farewell :
                farewells.reversed()) { // what stands on other rooms first, while these know everything
            farewell.leave(writing, member, wish);
        }
        CodeStore.addresses(writing, member).forEach(address -> mailroom.forget(writing, address));
        MemberStore.account(writing, member).ifPresent(account -> {
            mailroom.forget(writing, account.email());
            CodeStore.withdraw(writing, member, account.email());
        });
        SessionStore.endAll(writing, member);
        PasskeyStore.removeAll(writing, member);
        MemberStore.looks(writing, member, List.of());
        MemberStore.delete(writing, member);
        ErasedStore.add(writing, hash(member), wish);
        ledger.write(writing, KIND, "", writing.now());
    }

    /** Notes the deletions beside the database, and takes what was deleted out of its files. */
    private void sweep() {
        noteDown();
        if (!database.sweep()) {
            throw new IllegalStateException("Something was being read; the log is emptied at the next try.");
        }
    }

    /** Deletes what came back with an older copy of the database. To be done at a start, before anybody reads. */
    void replay() {
        Map<String, Farewell.Wish> noted = noted();
        if (!noted.isEmpty()) {
            database.perform(writing -> {
                var unknown = new LinkedHashMap<>(noted);
                unknown.keySet().removeAll(ErasedStore.all(writing).keySet());
                if (unknown.isEmpty()) {
                    return;
                }
                for (MemberId member : MemberStore.all(writing)) {
                    Farewell.Wish wish = unknown.get(hash(member));
                    if (wish != null) {
                        run(writing, member, wish);
                    }
                }
                unknown.forEach((hash, wish) -> ErasedStore.add(writing, hash, wish));
            });
        }
        noteDown();
    }

    private synchronized void noteDown() {
        Map<String, Farewell.Wish> known = database.read(ErasedStore::all);
        Map<String, Farewell.Wish> all = noted();
        if (all.keySet().containsAll(known.keySet())) {
            return;
        }
        all.putAll(known);
        var lines = new StringBuilder();
        all.forEach((hash, wish) ->
                lines.append(hash).append(' ').append(wish.stored()).append('\n'));
        try {
            AtomicFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Farewell.Wish> noted() {
        var noted = new TreeMap<String, Farewell.Wish>();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ", -1);
                    if (words.length == 2) {
                        noted.put(words[0], Farewell.Wish.of(words[1]));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return noted;
    }
}
