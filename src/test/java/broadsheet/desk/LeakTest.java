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
import java.util.TreeSet;
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
        work.embargoed();
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

    /** Feeds as others call them are asked for as well, so that the day on which one comes is the day it is tried. */
    private static final List<String> FEEDS = List.of(
            "/feed.xml",
            "/feed",
            "/feed/",
            "/rss",
            "/rss.xml",
            "/index.xml",
            "/atom.xml",
            "/feed.atom",
            "/feed.json",
            "/podcast.xml",
            "/comments/feed.xml",
            "/comments/feed.json");

    @Test
    void i02_no_feed_of_the_paper_a_section_a_topic_an_author_or_a_conversation_tells_of_a_hidden_story() {
        var feeds = new TreeMap<String, Surfaces.Answer>();
        answers.forEach((address, answer) -> {
            if (answer.status() == 200
                    && answer.headers().getOrDefault("content-type", "").contains("xml")) {
                feeds.put(address, answer);
            }
        });
        for (String kind : List.of(
                "/feed\\.xml",
                "/politics/feed\\.xml",
                "/topics/[^/]+/feed\\.xml",
                "/authors/[^/]+/feed\\.xml",
                control + "/comments/feed\\.xml")) {
            assertThat(feeds.keySet()).as(kind).anyMatch(address -> address.matches(kind));
        }
        var pages = new TreeSet<String>(List.of("", "/politics", "/culture", "/forum", "/forum/stories", control));
        answers.keySet().stream()
                .filter(address -> address.matches("/(?:authors|topics)/[^/]+"))
                .forEach(pages::add);
        work.neverSeen().forEach(number -> pages.add("/forum/topics/" + number));
        work.withdrawnStories().forEach(number -> pages.add("/forum/topics/" + number));
        for (String page : pages) {
            for (String feed : FEEDS) {
                feeds.put(page + feed, stranger.get(page + feed));
            }
        }
        feeds.forEach((address, answer) ->
                assertThat(canaries.escaped(answer.whole())).as(address).isEmpty());
        for (String address : work.nowhere()) {
            if (address.endsWith("feed.xml")) {
                assertThat(answer(address).status()).as(address).isEqualTo(404);
            }
        }
        for (String address : work.gone()) {
            if (address.endsWith("feed.xml")) {
                assertThat(answer(address).status()).as(address).isIn(404, 410, 451);
            }
        }
    }

    @Test
    void i11_a_story_that_nobody_has_seen_has_no_conversation_under_any_address() {
        String nobody = "1000000000000000001";
        String never = "/forum/topics/" + nobody;
        List<String> below = List.of(
                "",
                "-the-slug",
                "/live",
                "/challenge",
                "/flag?comment=1",
                "/receipt/0000000000000000",
                "/receipt/0000000000000000/edit",
                "/receipt/0000000000000000/appeal",
                "/feed.xml",
                "/watch",
                "/like",
                "?order=newest",
                "?at=1",
                "?reply=1",
                "?quote=1");
        List<String> forms = List.of("", "/like", "/flag", "/watch", "/vote", "/receipt/0000000000000000/claim");
        assertThat(work.neverSeen()).hasSizeGreaterThanOrEqualTo(12);
        for (String number : work.neverSeen()) {
            String topic = "/forum/topics/" + number;
            for (String more : below) {
                assertThat(renamed(stranger.get(topic + more), number, nobody))
                        .as(topic + more)
                        .isEqualTo(stranger.get(never + more));
            }
            assertThat(stranger.get(topic).status()).as(topic).isEqualTo(404);
            String slug = room.stands(number).slug().text();
            assertThat(stranger.get(topic + "-" + slug).status())
                    .as(topic + ", by its slug")
                    .isEqualTo(404);
            for (String form : forms) {
                Surfaces.Answer answer = stranger.send("POST", topic + form, "name=Eve&comment=1&words=Words");
                assertThat(renamed(answer, number, nobody))
                        .as(topic + form)
                        .isEqualTo(stranger.send("POST", never + form, "name=Eve&comment=1&words=Words"));
            }
        }
        for (String address : work.nowhere()) {
            if (address.endsWith("/comments")) {
                for (String more : List.of("/live", "/flag?comment=1", "/receipt/0000000000000000", "?quote=1")) {
                    Surfaces.Answer hidden = stranger.get(address + more);
                    assertThat(hidden)
                            .as(address + more)
                            .isEqualTo(stranger.get(address.replaceAll("zq[a-z]{10}", "xxxxxxxxxxxx") + more));
                    assertThat(hidden.status()).as(address + more).isEqualTo(404);
                }
            }
        }
        var begun = room.paper()
                .database()
                .<List<String>>read(reading -> work.neverSeen().stream()
                        .filter(number -> broadsheet.comments.Topics.find(
                                        reading, new broadsheet.comments.TalkId(Long.parseLong(number)))
                                .isPresent())
                        .toList());
        assertThat(begun).as("conversations that began early").isEmpty();
    }

    /** A page that asks for a sign-in says where it leads to afterwards, in the words of the one who asked. */
    private static Surfaces.Answer renamed(Surfaces.Answer answer, String number, String nobody) {
        return new Surfaces.Answer(
                answer.status(), answer.headers(), answer.body().replace(number, nobody));
    }

    @Test
    void i11_what_was_said_below_a_withdrawn_story_is_counted_and_listed_nowhere() {
        for (String number : work.withdrawnStories()) {
            for (String more : List.of("", "-the-slug", "/live", "/challenge", "?order=newest", "/flag?comment=1")) {
                Surfaces.Answer answer = stranger.get("/forum/topics/" + number + more);
                assertThat(answer.status()).as(number + more).isIn(404, 410, 451);
                assertThat(answer.headers().get("location")).as(number + more).isNull();
                assertThat(canaries.escaped(answer.whole())).as(number + more).isEmpty();
            }
            for (String page : List.of("/forum", "/forum/stories", "/", "/politics")) {
                assertThat(stranger.get(page).body()).as(page).doesNotContain(number);
            }
        }
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
