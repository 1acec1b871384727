package broadsheet.press;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.db.Question;
import broadsheet.platform.http.Finished;
import broadsheet.platform.http.PageKeeper;
import broadsheet.platform.http.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished pages until something they show changes, never for a time.
 *
 * <p>Each page is kept with the facts that were noted while it was read. An act's transaction declares the facts it
 * changed; just before COMMIT they are <em>held</em>, which takes every page that shows one of them out of memory, and
 * after COMMIT they are <em>recalled</em>. Between the two no page that shows them is kept. So whoever asks after the
 * act was acknowledged gets a page that was read after the commit.
 *
 * <p>A page that a hold took out of memory is not printed again before the recall, as that print would be for nothing:
 * who asks meanwhile waits for the commit, though not longer than {@link #PATIENCE}, and all of them share one print.
 *
 * <p>A print takes the recall counter before its snapshot. When it is done it is kept only if none of its facts was
 * recalled since, and none is held: a late printer loses. It still answers those who asked before its snapshot, for
 * whom it was as fresh as could be. For each page at most one print runs and one waits; everybody who comes after a print
 * began shares the one that waits, which is spared when the page that was begun is still kept at its end.
 *
 * <p>A page also carries the first instant at which it would read differently of itself, compared at every answer.
 */
public final class Press implements PageKeeper, FactsWatch {
    /** How long a commit is waited for; a disk or a server that takes longer is not to stop the readers. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Database database;
    private final InstantSource clock;
    private final Duration patience;
    private final Shelf shelf;
    private final Object lock = new Object();
    private final Map<String, Print> running = new HashMap<>();
    private final Map<Fact, Integer> held = new HashMap<>();
    private final Map<Fact, Long> recalled = new HashMap<>();
    /** By address, the ends of the holds that took its page away. */
    private final Map<String, CompletableFuture<Void>> heldBack = new HashMap<>();

    private final Map<Set<Fact>, CompletableFuture<Void>> ends = new HashMap<>();

    private final LongAdder prints = new LongAdder();
    private long counter;
    private long everythingRecalled;

    /**
     * A press with room for so many bytes of pages.
     *
     * @param database what is printed from; its {@link Database#isDeaf() deafness} lets kept pages rest
     */
    public Press(Database database, InstantSource clock, long bytes) {
        this(database, clock, bytes, PATIENCE);
    }

    /** As above, waiting so long for a commit. */
    Press(Database database, InstantSource clock, long bytes, Duration patience) {
        this.database = database;
        this.clock = clock;
        this.patience = patience;
        this.shelf = new Shelf(bytes);
    }

    @Override
    public @Nullable Finished find(String address) {
        Kept kept = shelf.find(address);
        if (kept == null || !clock.instant().isBefore(kept.until()) || database.isDeaf()) {
            return null;
        }
        return kept.page();
    }

    @Override
    public Finished print(String address, Question<Reply> question, Function<Reply, Finished> finisher) {
        Print mine;
        Print before = null;
        boolean printing = false;
        synchronized (lock) {
            Finished kept = find(address);
            if (kept != null) {
                return kept;
            }
            Print current = running.get(address);
            if (current == null) {
                mine = new Print(counter);
                running.put(address, mine);
                printing = true;
            } else if (!current.hasBegun) {
                mine = current;
            } else if (current.next != null) {
                mine = current.next;
            } else {
                mine = new Print(counter);
                current.next = mine;
                before = current;
                printing = true;
            }
        }
        if (!printing) {
            return mine.await();
        }
        if (before != null && before.awaitValid()) {
            Finished page = passOn(address, before.await(), mine);
            if (page != null) {
                return page;
            }
        }
        return run(address, mine, question, finisher);
    }

    /** The print before is still kept, so those who waited for the next one may have it too. */
    private @Nullable Finished passOn(String address, Finished page, Print mine) {
        synchronized (lock) {
            if (find(address) != page) {
                return null;
            }
            advance(address, mine);
        }
        mine.finish(page, true);
        return page;
    }

    private Finished run(String address, Print print, Question<Reply> question, Function<Reply, Finished> finisher) {
        awaitRecall(address);
        boolean wasDeaf = database.isDeaf();
        synchronized (lock) {
            print.start = counter;
            print.hasBegun = true;
        }
        try {
            var seen = database.look(question);
            prints.increment();
            Finished page = finisher.apply(seen.answer());
            boolean valid;
            synchronized (lock) {
                valid = isStillTrue(print, seen.facts()) && clock.instant().isBefore(seen.until());
                if (valid && page.isKeepable() && !wasDeaf && !database.isDeaf()) {
                    shelf.keep(address, new Kept(page, seen.facts(), seen.until()));
                }
                advance(address, print);
            }
            print.finish(page, valid);
            return page;
        } catch (DatabaseUnavailable e) {
            Kept kept = shelf.find(address);
            synchronized (lock) {
                advance(address, print);
            }
            if (kept != null) {
                print.finish(kept.page(), false);
                return kept.page();
            }
            print.fail(e);
            throw e;
        } catch (RuntimeException | Error e) {
            synchronized (lock) {
                advance(address, print);
            }
            print.fail(e);
            throw e;
        }
    }

    /** Waits, if the page was taken away by an act that is about to commit, until it has. */
    private void awaitRecall(String address) {
        CompletableFuture<Void> end;
        synchronized (lock) {
            end = heldBack.get(address);
        }
        if (end != null) {
            end.join();
        }
    }

    private boolean isStillTrue(Print print, Set<Fact> facts) {
        if (everythingRecalled > print.start) {
            return false;
        }
        for (Fact fact : facts) {
            if (held.containsKey(fact) || recalled.getOrDefault(fact, 0L) > print.start) {
                return false;
            }
        }
        return true;
    }

    private void advance(String address, Print done) {
        if (done.next != null) {
            running.put(address, done.next);
        } else {
            running.remove(address);
        }
        if (running.isEmpty()) {
            recalled.clear();
        }
    }

    @Override
    public void hold(Set<Fact> facts) {
        synchronized (lock) {
            var end = new CompletableFuture<Void>();
            boolean holdsBack = false;
            for (Fact fact : facts) {
                held.merge(fact, 1, Integer::sum);
                for (String address : shelf.drop(fact)) {
                    heldBack.put(address, end);
                    holdsBack = true;
                }
            }
            if (holdsBack) {
                ends.put(facts, end.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS));
            }
        }
    }

    @Override
    public void recall(Set<Fact> facts) {
        synchronized (lock) {
            counter++;
            for (Fact fact : facts) {
                held.computeIfPresent(fact, (_, count) -> count == 1 ? null : count - 1);
                if (!running.isEmpty()) {
                    recalled.put(fact, counter);
                }
                shelf.drop(fact);
            }
            CompletableFuture<Void> end = ends.remove(facts);
            if (end != null) {
                heldBack.values().removeIf(end::equals);
                end.complete(null);
            }
        }
    }

    @Override
    public void recallAll() {
        synchronized (lock) {
            counter++;
            everythingRecalled = counter;
            shelf.clear();
        }
    }

    /** How many pages have been printed since the start. */
    public long prints() {
        return prints.sum();
    }

    /** The addresses of all pages that are kept now. */
    public Set<String> kept() {
        synchronized (lock) {
            return new HashSet<>(shelf.addresses());
        }
    }

    /**
     * For tests: that index and shelf agree, and that nothing is held when nothing is being written.
     *
     * @throws IllegalStateException when they do not
     */
    public void verify() {
        synchronized (lock) {
            shelf.verify();
            if (!held.isEmpty()) {
                throw new IllegalStateException("Still held: " + held.keySet());
            }
            if (!heldBack.isEmpty() || !ends.isEmpty()) {
                throw new IllegalStateException("Still held back: " + heldBack.keySet());
            }
        }
    }
}
