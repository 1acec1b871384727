package broadsheet.platform.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.challenge.Limits.Rule;
import broadsheet.platform.http.Network;
import broadsheet.testing.PaperClock;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Rule THREE_A_MINUTE = new Rule("comments", 3, Duration.ofMinutes(1));

    private final PaperClock clock = new PaperClock();
    private final Limits limits = new Limits(clock, true);

    private int admitted(int attempts, String subject) {
        return (int) IntStream.range(0, attempts)
                .filter(_ -> limits.admits(THREE_A_MINUTE, subject))
                .count();
    }

    @Test
    void so_many_are_admitted_within_any_window() {
        assertThat(admitted(2, "a")).isEqualTo(2);
        clock.advance(Duration.ofSeconds(59));
        assertThat(admitted(5, "a")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(admitted(5, "a")).isEqualTo(2);
        assertThat(admitted(5, "b")).isEqualTo(3);
        clock.advance(Duration.ofHours(1));
        assertThat(admitted(5, "a")).isEqualTo(3);
    }

    @Test
    void parallel_attempts_at_one_instant_are_counted_each() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(IntStream.range(0, 400)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(_ -> () -> limits.admits(THREE_A_MINUTE, "a"))
                    .toList());
            assertThat(results.stream().filter(java.util.concurrent.Future::resultNow))
                    .hasSize(3);
        }
    }

    @Test
    void one_household_counts_once_however_it_turns_its_ipv6_address() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.admits(THREE_A_MINUTE, network("2001:db8:1:2::" + i)))
                    .isTrue();
        }
        assertThat(limits.admits(THREE_A_MINUTE, network("2001:db8:1:2:ffff::9")))
                .isFalse();
        assertThat(limits.admits(THREE_A_MINUTE, network("2001:db8:1:3::9"))).isTrue();
    }

    private static String network(String address) {
        return Network.of(InetAddress.ofLiteral(address)).prefix();
    }

    @Test
    void midnight_wipes_no_count_and_two_days_wipe_the_key() {
        clock.set(Instant.parse("2026-11-25T23:59:50Z"));
        assertThat(admitted(2, "a")).isEqualTo(2);
        clock.advance(Duration.ofSeconds(20));
        assertThat(admitted(5, "a")).isEqualTo(1);
        clock.advance(Duration.ofDays(3));
        assertThat(admitted(5, "a")).isEqualTo(3);
    }

    @Test
    void nobody_is_remembered_by_name() {
        limits.admits(THREE_A_MINUTE, "c0a80001");
        assertThat(limits.remembered()).hasSize(1).allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    @Test
    void what_was_none_of_the_limited_is_given_back_once() {
        limits.giveBack(THREE_A_MINUTE, "ann");
        assertThat(admitted(3, "ann")).isEqualTo(3);
        limits.giveBack(THREE_A_MINUTE, "ann");
        assertThat(admitted(2, "ann")).isEqualTo(1);
    }

    @Test
    void several_rules_hold_together() {
        var two = new Rule("comments an hour", 2, Duration.ofHours(1));
        assertThat(limits.admits("a", THREE_A_MINUTE, two)).isTrue();
        assertThat(limits.admits("a", THREE_A_MINUTE, two)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(limits.admits("a", THREE_A_MINUTE, two)).isFalse();
    }

    @Test
    void switched_off_everything_is_admitted() {
        var off = new Limits(clock, false);
        assertThat(IntStream.range(0, 100).allMatch(_ -> off.admits(THREE_A_MINUTE, "a")))
                .isTrue();
    }
}
