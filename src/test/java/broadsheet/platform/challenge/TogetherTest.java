package broadsheet.platform.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What holds when many come at the same moment, on two nodes. */
class TogetherTest {
    private static <T> List<T> atOnce(int many, IntFunction<T> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> each.apply(i), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static Challenges on(Trial trial) {
        return new Challenges(new Secrets(trial.database()), trial.clock(), 10);
    }

    @BothDatabases
    void of_fifty_who_spend_one_challenge_one_succeeds(Trial trial) {
        var challenges = on(trial);
        var ticket = new Ticket("a", trial.clock().instant().plus(Ticket.LIFE));
        var here = trial.database();
        var there = trial.open();
        List<Boolean> unspent =
                atOnce(50, i -> (i % 2 == 0 ? here : there).write(writing -> challenges.spend(writing, ticket)));
        assertThat(unspent).containsOnlyOnce(true);
    }

    @BothDatabases
    void two_nodes_that_need_a_key_at_once_share_one(Trial trial) {
        var nodes = List.of(new Secrets(trial.database()), new Secrets(trial.open()));
        List<String> marks = atOnce(20, i -> nodes.get(i % 2).seal("a").hex("text"));
        assertThat(marks).containsOnly(marks.getFirst());
    }

    @BothDatabases
    void an_act_that_fails_spends_nothing(Trial trial) {
        var challenges = on(trial);
        var ticket = new Ticket("a", trial.clock().instant().plus(Ticket.LIFE));
        assertThatThrownBy(() -> trial.database().write(writing -> {
                    challenges.spend(writing, ticket);
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        boolean unspent = trial.database().write(writing -> challenges.spend(writing, ticket));
        assertThat(unspent).isTrue();
    }
}
