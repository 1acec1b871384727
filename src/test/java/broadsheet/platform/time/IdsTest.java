package broadsheet.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Starts;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.PaperClock;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class IdsTest {
    private static final int MANY = 10_000;
    private final PaperClock clock = new PaperClock();

    @Test
    void starts_do_not_meet_though_the_clock_stands_still() {
        Set<Long> all = new HashSet<>();
        for (long start = 1; start <= 20; start++) {
            var ids = new Ids(clock, start);
            for (int i = 0; i < MANY; i++) {
                assertThat(all.add(ids.next())).isTrue();
            }
        }
    }

    @Test
    void they_rise_also_when_the_clock_is_set_back() {
        var ids = new Ids(clock, 7);
        long[] before = LongStream.generate(ids::next).limit(MANY).toArray();
        clock.advance(Duration.ofHours(-1));
        long[] after = LongStream.generate(ids::next).limit(MANY).toArray();
        assertThat(before).isSorted().doesNotHaveDuplicates();
        assertThat(after).isSorted().doesNotHaveDuplicates();
        assertThat(after[0]).isGreaterThan(before[MANY - 1]);
    }

    @Test
    void one_made_a_second_later_is_larger_whatever_the_starts() {
        long early = new Ids(clock, 511).next();
        clock.advance(Duration.ofSeconds(1));
        assertThat(new Ids(clock, 0).next()).isGreaterThan(early).isPositive();
    }

    @BothDatabases
    void each_start_has_a_number_of_its_own(Trial trial) {
        assertThat(LongStream.generate(() -> Starts.count(trial.database())).limit(3))
                .containsExactly(1L, 2L, 3L);
    }
}
