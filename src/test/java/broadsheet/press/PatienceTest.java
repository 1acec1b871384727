package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Seen;
import broadsheet.platform.http.Finished;
import broadsheet.platform.http.Pages;
import broadsheet.platform.http.Reply;
import broadsheet.testing.PaperClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A page that many read costs one print when it changes: who asks during the commit waits for it, though not for ever. */
class PatienceTest {
    private static final Set<Fact> FACTS = Set.of(Fact.of("story/1"));
    private static final String ADDRESS = "/story";

    /** One story with a version, read and changed under a Press. */
    private static final class Desk extends Snapshots {
        final List<String> looks = new ArrayList<>();
        final Press press;
        int version = 1;
        boolean isHeld;

        Desk(Duration patience) {
            super(new PaperClock());
            this.press = new Press(this, clock, 1L << 20, patience);
        }

        String ask() {
            Finished page = press.print(
                    ADDRESS,
                    _ -> new Reply.Text("text/plain", ("v" + version).getBytes(StandardCharsets.UTF_8)),
                    reply -> Pages.page(new String(((Reply.Text) reply).body(), StandardCharsets.UTF_8)));
            return page.text();
        }

        void hold() {
            isHeld = true;
            press.hold(FACTS);
        }

        void commit() {
            version++;
        }

        void recall() {
            isHeld = false;
            press.recall(FACTS);
        }

        @Override
        public <T> Seen<T> look(Question<T> question) {
            looks.add(isHeld ? "held" : "free");
            return new Seen<>(question.ask(NOTHING), FACTS, Instant.MAX);
        }
    }

    @Test
    void whoever_asks_during_a_commit_shares_one_print_after_it() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.submit(() -> race(random)).get();
            }
        }
    }

    private static void race(SplittableRandom random) {
        var desk = new Desk(Duration.ofHours(1));
        desk.ask();
        var stage = new Stage(random);
        var answers = new ArrayList<String>();
        stage.enter(() -> {
            desk.hold();
            stage.step();
            desk.commit();
            stage.step();
            desk.recall();
        });
        for (int i = 0; i < 4; i++) {
            stage.enter(() -> {
                stage.step();
                answers.add(desk.ask());
            });
        }
        while (stage.next()) {
            assertThat(desk.looks).doesNotContain("held");
        }
        assertThat(answers).hasSize(4).isSubsetOf("v1", "v2");
        assertThat(desk.ask()).isEqualTo("v2");
        assertThat(desk.looks).as("one print before, one after").hasSize(2);
        desk.press.verify();
    }

    @Test
    void a_commit_that_does_not_end_is_not_waited_for() {
        var desk = new Desk(Duration.ofMillis(1));
        desk.ask();
        desk.hold();
        assertThat(desk.ask()).isEqualTo("v1");
        assertThat(desk.looks).containsExactly("free", "held");
        desk.commit();
        desk.recall();
        assertThat(desk.ask()).isEqualTo("v2");
        desk.press.verify();
    }

    @Test
    void one_that_fails_leaves_the_page_as_it_was() {
        var desk = new Desk(Duration.ofHours(1));
        desk.ask();
        desk.hold();
        desk.recall();
        assertThat(desk.ask()).isEqualTo("v1");
        desk.press.verify();
    }
}
