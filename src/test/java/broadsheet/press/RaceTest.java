package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Print against recall (cases J16 and F29), in orders drawn from a seed: {@code -Drace.seed=…}, {@code -Drace.count=…}. */
class RaceTest {
    private static final long SEED = Long.getLong("race.seed", 1L);
    private static final int COUNT = Integer.getInteger("race.count", 100_000);

    private record Tally(long answers, long troubles, long prints) {}

    @Test
    void no_stale_page_survives_any_of_100_000_interleavings_j16() throws Exception {
        Tally tally = race(COUNT, false);
        assertThat(tally.answers()).as("askers answered").isGreaterThan(2L * COUNT);
        assertThat(tally.prints()).as("prints shared").isLessThan(tally.answers());
        assertThat(tally.troubles()).as("failures met").isPositive();
    }

    /** The test of the test. */
    @Test
    void an_act_that_recalls_before_it_commits_is_found_out() {
        assertThatThrownBy(() -> race(COUNT, true)).rootCause().hasMessageContaining("got version");
    }

    /** On a virtual thread, so that handing over from one actor to the next needs no other processor. */
    private static Tally race(int count, boolean recallsTooEarly) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(() -> {
                        var random = new SplittableRandom(SEED);
                        long answers = 0;
                        long troubles = 0;
                        long prints = 0;
                        for (int i = 0; i < count; i++) {
                            var race = new Race(random.split(), recallsTooEarly);
                            try {
                                race.run();
                            } catch (AssertionError e) {
                                throw new AssertionError("Race " + i + " with -Drace.seed=" + SEED, e);
                            }
                            answers += race.answers;
                            troubles += race.troubles;
                            prints += race.prints();
                        }
                        return new Tally(answers, troubles, prints);
                    })
                    .get();
        }
    }
}
