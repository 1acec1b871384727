package broadsheet.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of one paper on one PostgreSQL (case C7), and what goes wrong between them. */
class TwoNodesTest {
    private static final long SECOND = 1_000_000_000L;

    private Trial trial = Trial.on(Trial.Kind.POSTGRES);
    private TestPaper one = TestPaper.on(trial);
    private SilentLine line = SilentLine.to(trial.url());
    private PostgresDatabase way = new PostgresDatabase(line.url(trial.url()), trial.clock());
    private TestPaper other = TestPaper.node(trial, way);
    private Story story = one.story("Budget passes").in("politics").published();

    @BeforeEach
    void both_keep_the_front_page() {
        within(5 * SECOND, () -> {
            one.get("/");
            other.get("/");
            return one.keptAddresses().contains("/") && other.keptAddresses().contains("/");
        });
    }

    @AfterEach
    void close() throws Exception {
        other.close();
        way.close();
        one.close();
        line.close();
        trial.close();
    }

    private static long within(long nanos, BooleanSupplier happens) {
        long start = System.nanoTime();
        while (!happens.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("nanoseconds waited").isLessThan(nanos);
            Thread.yield();
        }
        return System.nanoTime() - start;
    }

    private void publishesAndTheOtherShows(TestPaper node, TestPaper watching, String headline, long nanos) {
        node.story(headline).in("politics").published();
        assertThat(node.get("/").text())
                .as("on the node itself, the next request")
                .contains(headline);
        within(
                nanos,
                () -> watching.get("/").text().contains(headline)
                        && watching.get("/politics").text().contains(headline));
    }

    @Test
    void what_one_publishes_the_other_shows_within_a_second_and_the_other_way_round() {
        for (int i = 0; i < 5; i++) {
            publishesAndTheOtherShows(one, other, "From one " + i, SECOND);
            publishesAndTheOtherShows(other, one, "From the other " + i, SECOND);
        }
        one.comment(story).by("Bo").saying("At last.");
        within(SECOND, () -> other.get(story.address()).text().contains("At last."));
        one.assertExact();
        other.assertExact();
    }

    @Test
    void a_lost_notification_is_made_good_by_the_next_question() {
        way.listener().loseNotifications();
        for (int i = 0; i < 4; i++) {
            publishesAndTheOtherShows(one, other, "Unheard " + i, SECOND);
        }
        assertThat(other.keptAddresses()).as("it still keeps").contains("/");
        other.assertExact();
    }

    @Test
    void with_a_dead_listener_kept_pages_rest_and_all_is_still_exact() {
        assertThat(other.press().find("/")).isNotNull();
        way.listener().die();
        within(2 * SECOND, way::isDeaf);
        assertThat(other.press().find("/")).as("rests").isNull();
        for (int i = 0; i < 3; i++) {
            one.story("Unheard " + i).in("politics").published();
            assertThat(other.get("/").text()).as("the very next request").contains("Unheard " + i);
        }
        long prints = other.press().prints();
        other.get("/");
        assertThat(other.press().prints()).as("printed for each asker").isGreaterThan(prints);
    }

    @Test
    void when_the_database_falls_silent_kept_pages_go_on_and_nothing_is_written_c8() {
        String before = other.get("/").text();
        line.silence(true);
        within(2 * SECOND, way::isDeaf);
        var written = CompletableFuture.runAsync(() -> other.comment(story).saying("Lost?"));
        long start = System.nanoTime();
        assertThat(other.get("/").text()).isEqualTo(before);
        assertThat(System.nanoTime() - start).as("until it knows").isLessThan(15 * SECOND);
        start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            assertThat(other.get("/").text()).isEqualTo(before);
        }
        assertThat(System.nanoTime() - start).as("and from then on").isLessThan(SECOND);
        assertThatThrownBy(() -> other.get(story.address() + "/print")).isInstanceOf(DatabaseUnavailable.class);
        assertThatThrownBy(written::join).hasCauseInstanceOf(DatabaseUnavailable.class);
        one.story("Meanwhile").in("politics").published();

        line.silence(false);
        within(5 * SECOND, () -> other.get("/").text().contains("Meanwhile"));
        within(5 * SECOND, () -> !way.isDeaf());
        other.comment(story).saying("Heard again.");
        assertThat(other.get(story.address()).text()).contains("Heard again.");
        other.assertExact();
    }
}
