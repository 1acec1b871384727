package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.db.Fact;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof of the Press (case C6): whatever happens, each kept page is byte for byte what a fresh rendering would be.
 *
 * <p>{@code -Dexact.acts=10000} does more acts, {@code -Dexact.seed=…} does those of a run that failed.
 */
class ExactPressTest {
    private static final int ACTS = Integer.getInteger("exact.acts", 2_100);
    private static final long SEED = Long.getLong("exact.seed", 20_261_123L);
    private static final int TRIES = 4;
    private static final int READS_BETWEEN = 3;
    private static final int READS_IN_A_RUSH = 40;
    private static final int RUSH_EVERY = 10;
    private static final int COMPARED_EACH_TIME = 30;
    private static final int ALL_EVERY = 25;
    private static final int TOLD_ON_FAILURE = 6;

    @BothDatabases
    void after_every_act_each_kept_page_is_what_a_fresh_one_would_be(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            int acts = ACTS * (trial.kind() == Trial.Kind.SQLITE ? 7 : 3) / 10; // the quicker does more
            int compared = run(paper, SEED, acts);
            assertThat(compared).as("pages compared").isGreaterThan(8 * acts);
        }
    }

    /** Does acts; after each, compares. Returns how many pages were compared. */
    private static int run(TestPaper paper, long seed, int acts) {
        var random = new SplittableRandom(seed);
        var checking = random.split();
        Deque<String> last = new ArrayDeque<>();
        int compared = 0;
        try {
            var happening = new RandomPaper(paper, random);
            for (int i = 1; i <= acts; i++) {
                happening.read(i % RUSH_EVERY == 1 ? READS_IN_A_RUSH : READS_BETWEEN);
                last.addLast(i + ": " + happening.act());
                if (last.size() > TOLD_ON_FAILURE) {
                    last.removeFirst();
                }
                compared += compare(paper, checking, i % ALL_EVERY == 0 || i == acts);
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("With -Dexact.seed=" + seed + ", after " + last, e);
        }
        return compared;
    }

    private static int compare(TestPaper paper, SplittableRandom random, boolean all) {
        paper.press().verify();
        List<String> kept = new ArrayList<>(paper.keptAddresses());
        if (!all && kept.size() > COMPARED_EACH_TIME) {
            Collections.shuffle(kept, new Random(random.nextLong()));
            kept = kept.subList(0, COMPARED_EACH_TIME);
        }
        kept.forEach(paper::assertExact);
        return kept.size();
    }

    /** Readers who ask while acts are done: late printers must lose. */
    @BothDatabases
    void also_while_readers_ask_during_the_acts(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var random = new SplittableRandom(SEED);
            var happening = new RandomPaper(paper, random.split());
            happening.read(50);
            for (int i = 0; i < ACTS / 14; i++) {
                List<String> known = new ArrayList<>(paper.keptAddresses());
                known.add("/");
                var readers = new ArrayList<Future<?>>();
                for (int reader = 0; reader < 6; reader++) {
                    String address = known.get(random.nextInt(known.size()));
                    readers.add(threads.submit(() -> paper.get(address)));
                }
                happening.act();
                for (Future<?> reader : readers) {
                    try {
                        reader.get();
                    } catch (ExecutionException e) {
                        assertThat(e.getCause())
                                .as("only a paper that is being restarted turns a reader away")
                                .isInstanceOf(DatabaseUnavailable.class);
                    }
                }
                happening.read(1);
                compare(paper, random, i % ALL_EVERY == 0);
            }
        }
    }

    /** The test of the test: a store that forgets one kind of fact is found out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "masthead",
                "sections",
                "story/",
                "list/",
                "comments/",
                "page/",
                "lead",
                "author/",
                "corrections",
                "front",
                "breaking",
                "look",
                "picture/"
            })
    void a_store_that_forgets_a_fact_is_found_out(String forgotten) {
        Predicate<Fact> dropped = fact -> fact.name().startsWith(forgotten);
        assertThatThrownBy(() -> {
                    for (long seed = SEED; seed < SEED + TRIES; seed++) {
                        try (var trial = Trial.on(Trial.Kind.SQLITE);
                                var paper = TestPaper.on(trial, database -> new Forgetful(database, dropped))) {
                            run(paper, seed, 2_000);
                        }
                    }
                })
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exact.seed")
                .hasRootCauseInstanceOf(AssertionError.class)
                .rootCause()
                .hasMessageContaining("is out of date");
    }
}
