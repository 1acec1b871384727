package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.section.Moderation;
import broadsheet.testing.Trial;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Case S5: more than forty things that are not public, with canaries in every field, and a stranger who reads all there
 * is to read. One thing is public, so that the canaries are known to be found where they stand.
 *
 * <p>Of the surfaces of cases I01 to I24 these do not exist yet: sitemaps (I03), search for readers (I04), an interface
 * for programs (I05), most-read lists (I06), newsletters and push (I07), oEmbed and generated pictures (I08), deliveries
 * to other sites (I12), lists in cookies (I23), exports for lower roles other than the record (I24). They are asked for
 * here all the same, so that the crawl takes them up when they come.
 */
class LeakTest {
    private static final long SEED = 20_261_126L;
    private static final List<String> UNLINKED = List.of(
            "/",
            "/feed.xml",
            "/politics",
            "/politics/feed.xml",
            "/culture",
            "/archive",
            "/corrections",
            "/breaking.txt",
            "/reading-list",
            "/health",
            "/metrics",
            "/robots.txt",
            "/sitemap.xml",
            "/news-sitemap.xml",
            "/search?q=zq",
            "/oembed?url=/",
            "/api/stories",
            "/desk",
            "/desk/stories",
            "/desk/sign-in",
            "/preview/0000000000000000000000000000000000000000",
            "/wp-json/wp/v2/posts",
            "/authors",
            "/topics",
            "/feed",
            "/?p=1");

    private static Trial trial;
    private static Newsroom room;
    private static Surfaces stranger;
    private static Canaries canaries;
    private static HiddenWork work;
    private static Map<String, Surfaces.Answer> answers;
    private static String control;
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @BeforeAll
    static void everything_is_made_and_read() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        LOG.start();
        root.addAppender(LOG);
        trial = Trial.on(Trial.Kind.SQLITE);
        room = Newsroom.on(trial);
        canaries = new Canaries(SEED);
        work = new HiddenWork(room, canaries);
        String shown = work.published("control", true);
        control = room.stands(shown).address();
        room.paper()
                .comment(room.stands(shown))
                .by(canaries.shown("control: comment's name"))
                .saying(canaries.shown("control: comment"));
        work.drafts();
        work.scheduled();
        work.spiked();
        work.withdrawn();
        work.changes();
        work.comments(
                room.paper().section("moderated", Moderation.BEFORE),
                room.paper().section("culture"));
        work.pictures(work.in(java.time.Duration.ofDays(-2)).substring(0, 10));
        work.endedWhereTheyStood(work.in(java.time.Duration.ofDays(-2)).substring(0, 10));
        work.page();
        String other = work.published("another", true);
        work.frontsAndBreaking(shown, other);
        stranger = new Surfaces(room.paper().open());
        stranger.begin(UNLINKED);
        stranger.begin(HiddenWork.below(control));
        stranger.begin(work.nowhere());
        stranger.begin(work.gone());
        answers = stranger.crawl();
    }

    @AfterAll
    static void all_is_put_away() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
        stranger.close();
        room.close();
        trial.close();
    }

    private static Surfaces.Answer answer(String address) {
        return Objects.requireNonNull(answers.get(address), address);
    }

    @Test
    void s5_no_canary_of_what_is_not_public_gets_out_by_any_surface() {
        assertThat(work.made()).as("things made").isGreaterThanOrEqualTo(40);
        assertThat(answers.size()).as("addresses read").isGreaterThan(500);
        var escaped = new TreeMap<String, List<String>>();
        answers.forEach((address, answer) -> {
            List<String> found = new ArrayList<>(canaries.escaped(answer.whole()));
            if (address.matches(".*/changes(\\?.*)?")) {
                found.removeIf(place -> place.startsWith("corrected")); // what was published may be compared (B6)
            }
            if (!found.isEmpty()) {
                escaped.put(address, found);
            }
        });
        var first = new TreeMap<String, List<String>>();
        escaped.entrySet().stream().limit(10).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        assertThat(first).isEmpty();
    }

    @Test
    void s5_the_control_is_found_wherever_it_should_stand() {
        String day = control.replaceAll("^/politics/(\\d+/\\d+/\\d+)/.*", "$1");
        var expected = Map.of(
                control,
                Set.of(
                        "kicker",
                        "headline",
                        "standfirst",
                        "search-title",
                        "social-title",
                        "dateline",
                        "agency",
                        "byline"),
                control + "/print",
                Set.of("headline", "body", "lead-caption", "lead-credit", "body's caption", "body's credit", "quote"),
                control + "/comments",
                Set.of("comment", "comment's name"),
                control + "/comments/feed.xml",
                Set.of("comment"),
                "/",
                Set.of("front-headline"),
                "/politics/feed.xml",
                Set.of("headline", "standfirst"),
                "/archive/" + day,
                Set.of("front-headline"));
        expected.forEach((address, fields) -> {
            Set<String> seen = canaries.seen(answer(address).whole());
            for (String field : fields) {
                assertThat(seen).as(address).contains("control: " + field);
            }
        });
        Set<String> onItsPage = canaries.seen(answer(control).whole());
        for (String field : List.of("topic", "lead-alt", "body", "subhead", "link", "body's alt")) {
            assertThat(onItsPage).contains("control: " + field);
        }
        assertThat(canaries.seen(answer("/breaking.txt").whole())).contains("breaking line");
        assertThat(canaries.seen(answer("/corrections").whole())).contains("correction 0", "correction 1");
        assertThat(answers.keySet().stream().filter(address -> address.startsWith("/authors/zq")))
                .as("authors found by links")
                .anyMatch(address -> answer(address).status() == 200);
    }

    @Test
    void i10_i18_h08_what_is_hidden_and_what_never_was_are_answered_alike() {
        String day = control.replaceAll("^/politics/(\\d+/\\d+/\\d+)/.*", "$1");
        assertThat(stranger.get("/politics/" + day + "/never-written-by-anybody")
                        .status())
                .isEqualTo(404);
        var others = new HashMap<String, Surfaces.Answer>();
        for (String address : work.nowhere()) {
            // an address of the same kind that nobody ever thought of
            String never = address.replaceAll("zq[a-z]{10}", "xxxxxxxxxxxx").replaceAll("=\\d+$", "=1");
            assertThat(answers.get(address)).as(address).isEqualTo(others.computeIfAbsent(never, stranger::get));
            if (address.matches(".*/zq[a-z]{10}")) {
                Surfaces.Answer head = stranger.send("HEAD", address, "");
                assertThat(head).as(address).isEqualTo(stranger.send("HEAD", never, ""));
                assertThat(head.headers().get("location")).as(address).isNull();
            }
        }
    }

    @Test
    void i10_i18_a_form_sent_to_what_is_hidden_is_answered_as_one_sent_nowhere() {
        for (String address : work.nowhere()) {
            if (address.endsWith("/comments") || address.endsWith("/email")) {
                Surfaces.Answer hidden = stranger.send("POST", address, "name=Eve&comment=Words&to=a@example.org");
                Surfaces.Answer never = stranger.send(
                        "POST",
                        address.replaceAll("zq[a-z]{10}", "xxxxxxxxxxxx"),
                        "name=Eve&comment=Words&to=a@example.org");
                assertThat(hidden).as(address).isEqualTo(never);
                assertThat(hidden.status()).isEqualTo(404);
            }
        }
    }

    @Test
    void i10_i14_what_was_withdrawn_says_so_and_leads_nowhere() {
        for (String address : work.gone()) {
            Surfaces.Answer answer = answer(address);
            assertThat(answer.status()).as(address).isIn(404, 410, 451);
            assertThat(answer.headers().get("location")).as(address).isNull();
        }
    }

    @Test
    void i09_i14_a_picture_that_stands_on_no_page_has_no_address() {
        for (String address : List.of(
                work.publicPictures().getFirst(),
                work.lent().getFirst(),
                work.lent().getLast())) {
            assertThat(stranger.get(address).status()).as(address).isEqualTo(200);
        }
        Surfaces.Answer never = stranger.get("/pictures/" + "0".repeat(24) + "-320.jpg");
        assertThat(never.status()).isEqualTo(404);
        for (String address : work.pictures()) {
            assertThat(stranger.get(address)).as(address).isEqualTo(never);
        }
        HttpResponse<String> seen = room.reporter().get(work.pictures().getFirst());
        assertThat(seen.statusCode()).as("somebody who works here").isEqualTo(200);
        assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void i16_i22_nothing_of_it_stands_in_the_log() {
        var lines = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(LOG.list)) {
            lines.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                lines.append(event.getThrowableProxy().getMessage()).append('\n');
            }
        }
        assertThat(canaries.escaped(lines.toString())).isEmpty();
    }
}
