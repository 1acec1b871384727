package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.http.Finished;
import broadsheet.platform.http.Pages;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** The traps that page caches fall into, by name. Those that need a port are in {@link WireTrapsTest}. */
class TrapsTest {
    @BothDatabases
    void redirects_missing_and_killed_pages_are_never_kept(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story killed = paper.story("Budget passes").in("politics").published();
            Story moved = paper.story("Bridge opens").in("politics").published();
            paper.perform(writing -> {
                paper.acts().kill().run(writing, killed.id());
                paper.acts().move().run(writing, moved.id(), moved.section(), new Slug("bridge-is-open"));
            });
            assertThat(paper.get("/nowhere").status()).isEqualTo(404);
            assertThat(paper.get("/Politics").status()).isEqualTo(301);
            assertThat(paper.get(killed.address()).status()).isEqualTo(410);
            assertThat(paper.get(killed.address() + "/comments").status()).isEqualTo(410);
            assertThat(paper.get(moved.address()).status()).isEqualTo(301);
            assertThat(paper.get("/politics?before=rubbish").status()).isEqualTo(301);
            assertThat(paper.keptAddresses())
                    .as("but the canonical page that was found")
                    .containsExactly("/politics");
        }
    }

    @BothDatabases
    void all_that_stood_behind_a_moved_storys_address_leads_on(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story moved = paper.story("Bridge opens").in("politics").published();
            paper.perform(writing ->
                    paper.acts().move().run(writing, moved.id(), moved.section(), new Slug("bridge-is-open")));
            for (String rest : List.of("", "/2", "/all", "/print", "/email", "/comments", "/comments/feed.xml")) {
                assertThat(paper.get(moved.address() + rest).status()).as(rest).isEqualTo(301);
            }
        }
    }

    @BothDatabases
    void a_hundred_askers_of_one_cold_page_make_one_print(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            paper.story("Budget passes").in("politics").published();
            var together = new CyclicBarrier(100);
            long before = paper.press().prints();
            var answers = new ArrayList<Future<Finished>>();
            for (int i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return paper.get("/politics");
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get().text()).contains("Budget passes");
            }
            assertThat(paper.press().prints() - before).isEqualTo(1);
        }
    }

    @BothDatabases
    void an_unknown_query_makes_no_entry_and_is_not_shown_j03_j14(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.story("Budget passes").in("politics").published();
            Finished page = paper.get("/politics");
            for (int i = 0; i < 10_000; i++) {
                assertThat(paper.get("/politics?utm_source=evil" + i + "&fbclid=" + i))
                        .isSameAs(page);
            }
            assertThat(page.text()).doesNotContain("evil", "utm_source");
            assertThat(paper.keptAddresses()).containsExactly("/politics");
        }
    }

    @BothDatabases
    void ten_thousand_pages_keep_to_their_room_and_leave_the_hot_ones_alone_j14(Trial trial) {
        var press = new Press(trial.database(), trial.clock(), 1 << 20);
        int misses = 0;
        int asked = 0;
        for (int i = 0; i < 10_000; i++) {
            print(press, "/cold/" + i);
            for (int hot = 0; hot < 4; hot++) {
                asked++;
                misses += press.find("/hot/" + (i + hot) % 20) == null ? 1 : 0;
                print(press, "/hot/" + (i + hot) % 20);
            }
        }
        press.verify();
        assertThat(press.kept()).hasSizeLessThan((1 << 20) / 2_000);
        assertThat(misses).as("misses of the hot pages").isLessThan(asked / 100);
    }

    private static void print(Press press, String address) {
        press.print(address, _ -> Reply.NOT_FOUND, _ -> Pages.page("the page at " + address));
    }

    @BothDatabases
    void an_old_slug_leaves_no_page(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story before = paper.story("Budget passes").in("politics").published();
            paper.get(before.address());
            paper.get(before.address() + "/print");
            paper.get(before.address() + "/comments");
            Story after = paper.write(writing ->
                    paper.acts().move().run(writing, before.id(), before.section(), new Slug("budget-falls")));
            assertThat(paper.keptAddresses()).isEmpty();
            assertThat(Pages.header(paper.get(before.address()), "Location")).isEqualTo(after.address());
            assertThat(paper.get(after.address()).status()).isEqualTo(200);
            paper.assertExact();
        }
    }

    @BothDatabases
    void the_empty_section_and_the_first_comment(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section section = paper.section("sports");
            assertThat(paper.get("/sports").status()).isEqualTo(200);
            assertThat(paper.get("/").status()).isEqualTo(200);
            assertThat(paper.keptAddresses()).containsExactly("/", "/sports");
            Story story = paper.story("Match won").in(section.slug().text()).published();
            assertThat(paper.get("/sports").text()).contains("Match won");
            assertThat(paper.get("/").text()).contains("Match won");
            assertThat(paper.get(story.address()).text()).contains("No comments.");
            assertThat(paper.get(story.address() + "/comments").text()).contains("No comments.");
            var first = paper.comment(story).by("Bo").saying("Well played.");
            assertThat(paper.get(story.address()).text())
                    .contains("Well played.")
                    .doesNotContain("No comments.");
            assertThat(paper.get(story.address() + "/comments").text()).contains("Well played.");
            paper.remove(first);
            assertThat(paper.get(story.address()).text()).doesNotContain("Well played.");
            paper.assertExact();
        }
    }

    @BothDatabases
    void the_date_in_the_masthead_turns_at_midnight_where_the_paper_is(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            ZoneId zone = ZoneId.of("America/St_Johns");
            paper.perform(writing -> new ChangeMasthead().run(writing, new Paper("The Gull", "", "en", zone, "", "")));
            paper.story("Budget passes").in("politics").published();
            Instant midnight = trial.clock()
                    .instant()
                    .atZone(zone)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
            trial.clock().set(midnight.minusMillis(1));
            assertThat(paper.get("/").text()).contains("<time datetime=\"2026-11-25\">");
            assertThat(paper.get("/politics").text()).contains(">08:30</time>");
            assertThat(paper.press().find("/")).isNotNull();
            trial.clock().set(midnight);
            assertThat(paper.press().find("/")).isNull();
            assertThat(paper.get("/").text()).contains("<time datetime=\"2026-11-26\">");
            assertThat(paper.get("/politics").text()).as("said of yesterday").doesNotContain(">08:30</time>");
            paper.assertExact();
        }
    }

    @BothDatabases
    void the_form_is_gone_at_the_instant_at_which_comments_close(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.closeCommentsAfter(paper.section("politics"), 2);
            Story story = paper.story("Budget passes").in("politics").published();
            Instant closing = trial.clock().instant().plus(Duration.ofDays(2));
            trial.clock().set(closing.minusMillis(1));
            assertThat(paper.get(story.address()).text()).contains("name=\"comment\"");
            assertThat(paper.press().find(story.address())).isNotNull();
            trial.clock().set(closing);
            assertThat(paper.get(story.address()).text()).doesNotContain("name=\"comment\"");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_scheduled_story_is_on_the_front_that_was_kept_a_moment_before_i13(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.section("politics");
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            var id = paper.story("Budget passes").in("politics").scheduled(due);
            String address = "/politics/2026/11/25/budget-passes";
            trial.clock().set(due.minusMillis(1));
            paper.runDue();
            assertThat(paper.get("/politics").text()).doesNotContain("Budget passes");
            assertThat(paper.get(address).status()).isEqualTo(404);
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(id).address()).isEqualTo(address);
            assertThat(paper.get("/politics").text()).contains("Budget passes");
            assertThat(paper.get(address).status()).as("no kept 404").isEqualTo(200);
            paper.assertExact();
        }
    }

    /** Every reader is answered while the number of comments, which stands on all these pages, never rests. */
    @BothDatabases
    void a_steady_stream_of_comments_keeps_no_reader_waiting(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Story story = paper.story("Budget passes")
                    .in("politics")
                    .by("Ann")
                    .about("budget")
                    .published();
            List<String> pages = List.of("/", "/politics", "/authors/ann", "/topics/budget", story.address());
            var over = new AtomicBoolean();
            var stream = threads.submit(() -> {
                int comments = 0;
                while (!over.get()) {
                    paper.comment(story).saying("Comment " + ++comments);
                }
                return comments;
            });
            long before = paper.press().prints();
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < 20; reader++) {
                String address = pages.get(reader % pages.size());
                readers.add(threads.submit(() -> {
                    int answered = 0;
                    for (int i = 0; i < 20; i++) {
                        answered += paper.get(address).status() == 200 ? 1 : 0;
                    }
                    return answered;
                }));
            }
            for (var reader : readers) {
                assertThat(reader.get()).isEqualTo(20);
            }
            over.set(true);
            assertThat(stream.get()).as("comments meanwhile").isPositive();
            assertThat(paper.press().prints() - before).as("prints").isLessThanOrEqualTo(400);
            pages.forEach(paper::get);
            assertThat(paper.keptAddresses()).containsAll(Set.copyOf(pages));
            paper.assertExact();
        }
    }
}
