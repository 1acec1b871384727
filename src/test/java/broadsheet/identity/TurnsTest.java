package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Whose turn it is (S10). */
class TurnsTest {
    @Test
    void who_is_expected_goes_before_a_crowd_and_one_too_many_is_told_at_once() throws Exception {
        var turns = new Turns(1, Duration.ofMinutes(5));
        var served = new LinkedBlockingQueue<String>();
        assertThat(turns.take(false)).isTrue();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = crowd(pool, turns, false, "stranger", served);
            assertThat(turns.take(false)).as("one too many").isFalse();
            ends.add(waiting(pool, turns, true, "expected", served));
            until(turns, 401);
            turns.giveBack();
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertThat(served).hasSize(401);
        assertThat(List.copyOf(served).getFirst()).isEqualTo("expected");
        assertThat(turns.waiting()).isZero();
        assertThat(turns.take(false)).as("all were given back").isTrue();
    }

    @Test
    void who_is_inside_already_is_not_turned_away_however_many_are_waiting() throws Exception {
        var turns = new Turns(1, Duration.ofMinutes(5));
        turns.takeInside();
        var served = new LinkedBlockingQueue<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = crowd(pool, turns, true, "at the door", served);
            ends.add(pool.submit(() -> {
                turns.takeInside();
                served.add("inside");
                turns.giveBack();
            }));
            until(turns, 401);
            turns.giveBack();
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertThat(served).hasSize(401);
        assertThat(List.copyOf(served).getFirst()).isEqualTo("inside");
    }

    @Test
    void of_those_who_are_expected_the_newest_goes_first_and_one_too_many_sends_the_oldest_away() throws Exception {
        var turns = new Turns(1, Duration.ofMinutes(5));
        turns.takeInside();
        var served = new LinkedBlockingQueue<String>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> oldest = pool.submit(() -> turns.take(true));
            until(turns, 1);
            var ends = crowd(pool, turns, true, "a flood", served);
            ends.add(waiting(pool, turns, true, "an editor", served));
            assertThat(oldest.get()).as("the oldest").isFalse();
            assertThat(turns.waiting()).isEqualTo(400);
            turns.giveBack();
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertThat(List.copyOf(served).getFirst()).isEqualTo("an editor");
        assertThat(served).hasSize(400);
        assertThat(turns.take(false)).as("all were given back").isTrue();
    }

    @Test
    void nobody_at_the_door_waits_for_longer_than_patience_lasts_and_the_turn_is_not_lost_with_them() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(1));
        turns.takeInside();
        assertThat(turns.take(true)).as("who is expected").isFalse();
        assertThat(turns.take(false)).as("who is not").isFalse();
        assertThat(turns.waiting()).isZero();
        turns.giveBack();
        assertThat(turns.take(false)).as("when it is free again").isTrue();
    }

    @Test
    void a_turn_that_comes_in_the_moment_in_which_somebody_gives_up_is_taken_and_given_back() throws Exception {
        var turns = new Turns(1, Duration.ofMillis(1));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = new ArrayList<Future<?>>();
            for (int i = 0; i < 2_000; i++) {
                boolean isExpected = i % 2 == 0;
                ends.add(pool.submit(() -> {
                    if (turns.take(isExpected)) {
                        Thread.yield();
                        turns.giveBack();
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        assertThat(turns.waiting()).isZero();
        assertThat(turns.take(false)).as("none is lost, none is kept").isTrue();
        assertThat(turns.take(true)).as("and there is still but one").isFalse();
    }

    /** As many as can wait, until all of them do. */
    private static List<Future<?>> crowd(
            ExecutorService pool, Turns turns, boolean isExpected, String who, LinkedBlockingQueue<String> served)
            throws InterruptedException {
        var ends = new ArrayList<Future<?>>();
        for (int i = turns.waiting(); i < 400; i++) {
            ends.add(waiting(pool, turns, isExpected, who, served));
        }
        until(turns, 400);
        return ends;
    }

    private static void until(Turns turns, int waiting) {
        while (turns.waiting() < waiting) {
            Thread.onSpinWait();
        }
    }

    private static Future<?> waiting(
            ExecutorService pool, Turns turns, boolean isExpected, String who, LinkedBlockingQueue<String> served)
            throws InterruptedException {
        var begun = new CountDownLatch(1);
        Future<?> end = pool.submit(() -> {
            begun.countDown();
            turns.take(isExpected);
            served.add(who);
            turns.giveBack();
        });
        begun.await();
        return end;
    }
}
