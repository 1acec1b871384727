package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.desk.ManyHands.Deed;
import broadsheet.platform.db.Reading;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** However many do whatever at once, a conversation has one number wherever it stands (case D12 of the conversation). */
class OneNumberTest {
    private static final int HANDS = 5;
    private static final int DEEDS_EACH = Integer.getInteger("one.number", 200);
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)");

    private static long count(Reading reading, String sql, Object... values) {
        return reading.one(sql, row -> row.number("n"), values).orElseThrow();
    }

    private static long count(TestPaper paper, String sql, Object... values) {
        return paper.database().read(reading -> count(reading, sql, values));
    }

    /** The number in a text, which says so in words when there is none. */
    private static long in(String text) {
        var found = NUMBER.matcher(text);
        return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : 0;
    }

    private static Document page(TestPaper paper, String address) {
        return Jsoup.parse(paper.get(address).text());
    }

    private static long live(TestPaper paper, String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var ask = HttpRequest.newBuilder(URI.create(paper.open() + address)).build();
            try (var lines = client.send(ask, BodyHandlers.ofLines()).body()) {
                long told = lines.filter(line -> line.startsWith("data: "))
                        .mapToLong(line -> Long.parseLong(line.substring("data: ".length())))
                        .findFirst()
                        .orElseThrow();
                client.shutdownNow();
                return told;
            }
        }
    }

    @BothDatabases
    void a_thousand_acts_of_many_at_once_leave_one_number_everywhere(Trial trial) throws Exception {
        try (Newsroom room = Newsroom.on(trial)) {
            TestPaper paper = room.paper();
            var stories = new ArrayList<Story>();
            for (String headline : List.of("Budget passes", "Storm over the sound", "Ferry is late")) {
                Story story = paper.story(headline).in("politics").published();
                stories.add(story);
                paper.comment(story).saying("The first below: " + headline + ".");
            }
            Colleague ada = room.as("adm");
            ada.get("/desk/forum/boards");
            ada.send("/desk/forum/boards", Map.of("name", "The town", "moderation", "after"));
            ada.send("/desk/forum/boards", Map.of("name", "Music", "moderation", "after"));
            var hands = hands(room, stories);
            var done = new EnumMap<Deed, Integer>(Deed.class);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var all = new ArrayList<Callable<Boolean>>();
                hands.forEach(hand -> all.add(() -> {
                    hand.work(DEEDS_EACH);
                    return true;
                }));
                for (var finished : threads.invokeAll(all)) {
                    assertThat(finished.get()).isTrue();
                }
            }
            hands.forEach(hand -> hand.done().forEach((deed, times) -> done.merge(deed, times, Integer::sum)));
            hands.forEach(ManyHands::close);
            assertThat(done).as("what was really done").containsOnlyKeys(Deed.values());
            assertThat(done.values().stream().mapToInt(Integer::intValue).sum())
                    .as("%s", done)
                    .isEqualTo(HANDS * DEEDS_EACH);
            for (Story story : stories) {
                assertOneNumber(paper, story);
            }
            assertOneNumberOnBoards(paper);
            assertRowsAgree(paper);
            try (Colleague mod = Colleague.of(paper.open(), "mod", Newsroom.PASSWORD)) {
                assertDeskAgrees(paper, mod);
            }
            paper.assertExact();
            assertToldAsCounted(paper);
        }
    }

    /** Half of the readers are trusted; what the others write waits when it is too much. Beside three of them somebody leaves. */
    private static List<ManyHands> hands(Newsroom room, List<Story> stories) {
        TestPaper paper = room.paper();
        var readers = new ArrayList<Subscriber>();
        for (int i = 0; i < HANDS; i++) {
            readers.add(Subscriber.of(paper, "Reader Nr " + i, "reader" + i + "@example.org"));
        }
        List<String> members = paper.database()
                .read(reading -> reading.list(
                        "SELECT id FROM members_member ORDER BY id", row -> Long.toString(row.number("id"))));
        Colleague mod = room.as("mod");
        for (int i = 0; i < HANDS; i += 2) {
            mod.get("/desk/account");
            mod.send("/desk/readers/" + members.get(i) + "/trust", Map.of("trusted", "1"));
        }
        paper.trial().clock().advance(Duration.ofHours(25)); // so old an account is whose likes count
        var hands = new ArrayList<ManyHands>();
        for (int i = 0; i < HANDS; i++) {
            Subscriber leaving =
                    i % 2 == 1 ? null : Subscriber.of(paper, "Passing by " + i, "passing" + i + "@example.org");
            Colleague moderator = Colleague.of(paper.open(), "mod", Newsroom.PASSWORD);
            hands.add(new ManyHands(paper, stories, i, readers.get(i), moderator, leaving));
        }
        return hands;
    }

    private static void assertOneNumber(TestPaper paper, Story story) throws Exception {
        long shown = count(
                paper,
                "SELECT COUNT(*) AS n FROM comments_comment WHERE talk_id = ? AND state = 'shown'",
                story.id().value());
        var numbers = new LinkedHashMap<String, Long>();
        Document page = page(paper, story.address());
        numbers.put("head", in(page.select(".comment-count").text()));
        assertThat(page.select(".forum-link").text()).startsWith("Go to Forum >> ");
        numbers.put("link to the forum", in(page.select(".forum-link").text()));
        numbers.put("conversation", in(page.select("#conversation-title").text()));
        numbers.put("told first", in(page.select("[data-readable]").attr("data-readable")));
        String topic = page.select(".forum-link a").attr("href");
        numbers.put(
                "own page",
                in(page(paper, story.address() + "/comments")
                        .select("#conversation-title")
                        .text()));
        numbers.put(
                "in the forum",
                in(page(paper, topic).select("#conversation-title").text()));
        numbers.put("section", in(teaser(page(paper, "/politics"), story)));
        numbers.put("front", in(teaser(page(paper, "/"), story)));
        numbers.put("stories' topics", in(line(page(paper, "/forum/stories"), topic)));
        numbers.put("live", live(paper, story.address() + "/comments/live"));
        numbers.put("live in the forum", live(paper, topic + "/live"));
        numbers.put("section's feed", feedNumber(paper, story));
        assertThat(numbers.values()).as("%s: %s", story.address(), numbers).containsOnly(shown);
        Document feed =
                Jsoup.parse(paper.get(story.address() + "/comments/feed.xml").text(), "", Parser.xmlParser());
        assertThat((long) feed.select("item").size()).as("items of the feed").isEqualTo(Math.min(50, shown));
        assertThat(walked(paper, story.address() + "/comments"))
                .as("comments that can be read")
                .isEqualTo(shown);
    }

    private static String teaser(Document list, Story story) {
        return list.select("a[href=" + story.address() + "#conversation]").text();
    }

    private static String line(Document list, String topic) {
        return list.select(".topic").stream()
                .filter(line -> line.select(".topic-title a").attr("href").equals(topic))
                .map(line -> line.select(".topic-meta span").stream()
                        .map(Element::text)
                        .filter(text -> text.contains("comment"))
                        .findFirst()
                        .orElse(""))
                .findFirst()
                .orElse("");
    }

    private static long feedNumber(TestPaper paper, Story story) {
        Document feed = Jsoup.parse(paper.get("/politics/feed.xml").text(), "", Parser.xmlParser());
        return feed.select("item").stream()
                .filter(item -> item.select("link").text().endsWith(story.address()))
                .mapToLong(item -> in(item.getElementsByTag("slash:comments").text()))
                .findFirst()
                .orElseThrow();
    }

    /** How many comments a reader meets who goes from page to page; placeholders are none. */
    private static long walked(TestPaper paper, String address) {
        long met = 0;
        String next = address;
        while (!next.isEmpty()) {
            Document page = page(paper, next);
            met += page.select(".comments article.comment").size();
            next = page.select(".pages a[rel=next]").attr("href").replaceFirst("#.*", "");
        }
        return met;
    }

    private static void assertOneNumberOnBoards(TestPaper paper) throws Exception {
        Document forum = page(paper, "/forum");
        for (String slug : List.of("the-town", "music")) {
            long board = paper.database()
                    .read(reading ->
                            paper.whole().forum().boards().at(reading, slug).orElseThrow())
                    .id();
            String shown = " FROM comments_comment c JOIN comments_conversation t ON t.id = c.talk_id"
                    + " WHERE c.state = 'shown' AND t.moved_to IS NULL AND t.board = ?";
            long comments = count(paper, "SELECT COUNT(*) AS n" + shown, board);
            long topics = count(paper, "SELECT COUNT(DISTINCT t.id) AS n" + shown, board);
            String tally = forum.select(".board-head:has(a[href=/forum/" + slug + "]) .board-tally")
                    .text();
            assertThat(tally).isEqualTo(words(topics, "topic") + " · " + words(comments, "comment"));
            long sum = 0;
            long lines = 0;
            String next = "/forum/" + slug;
            while (!next.isEmpty()) {
                Document page = page(paper, next);
                assertThat(in(page.select(".board-tally").text())).isEqualTo(comments);
                for (Element topic : page.select(".topic-title a")) {
                    String address = topic.attr("href");
                    long number = in(line(page, address));
                    assertThat(in(page(paper, address)
                                    .select("#conversation-title")
                                    .text()))
                            .as(address)
                            .isEqualTo(number);
                    assertThat(live(paper, address + "/live")).as(address).isEqualTo(number);
                    sum += number;
                    lines++;
                }
                next = page.select(".older a[rel=next]").attr("href");
            }
            assertThat(sum).isEqualTo(comments);
            assertThat(lines).isEqualTo(topics);
        }
    }

    private static String words(long number, String what) {
        return number == 0 ? "No " + what + "s" : "%,d ".formatted(number) + what + (number == 1 ? "" : "s");
    }

    /** What is counted as it happens, against what a recount of the rows gives. */
    private static void assertRowsAgree(TestPaper paper) {
        String other = "SELECT COUNT(*) AS n FROM ";
        assertThat(count(paper, other + """
                comments_conversation t WHERE readable <>
                (SELECT COUNT(*) FROM comments_comment c WHERE c.talk_id = t.id AND c.state = 'shown')""")).isZero();
        assertThat(count(paper, other + """
                comments_comment c WHERE likes <> (SELECT COUNT(*) FROM comments_like l WHERE l.comment_id = c.id AND l.counted = 1)""")).isZero();
        assertThat(count(paper, other + """
                comments_comment c WHERE shown_below <> (SELECT COUNT(*) FROM comments_comment b
                WHERE b.talk_id = c.talk_id AND b.state = 'shown' AND b.id <> c.id
                AND SUBSTR(b.path, 1, LENGTH(c.path)) = c.path)""")).isZero();
        assertThat(count(
                        paper,
                        other + "comments_comment c WHERE listed <>"
                                + " CASE WHEN state = 'shown' OR shown_below > 0 THEN 1 ELSE 0 END"))
                .isZero();
    }

    private static void assertDeskAgrees(TestPaper paper, Colleague moderator) {
        Document queue = moderator.page("/desk/comments");
        for (String tab : List.of("pending", "spam")) {
            assertThat(in(queue.select("[data-count=" + tab + "]").text()))
                    .as(tab)
                    .isEqualTo(count(paper, "SELECT COUNT(*) AS n FROM comments_comment WHERE state = ?", tab));
        }
    }

    /** The month is over: what readers are told of it is what the log's rows say. */
    private static void assertToldAsCounted(TestPaper paper) {
        paper.trial().clock().advance(Duration.ofDays(10));
        Document told = page(paper, "/transparency");
        String rulings = "SELECT COUNT(*) AS n FROM comments_ruling r JOIN comments_act a ON a.id = r.act_id"
                + " WHERE a.undone_at IS NULL AND r.state_before <> r.state_after AND r.state_after = ?";
        Map.of(
                        "Comments approved by moderators", "shown",
                        "Comments removed by moderators", "removed",
                        "Comments hidden by moderators", "hidden",
                        "Comments put aside as spam by moderators", "spam")
                .forEach((line, state) ->
                        assertThat(figure(told, line)).as(line).isEqualTo(count(paper, rulings, state)));
        assertThat(figure(told, "Comments received"))
                .isEqualTo(
                        count(
                                paper,
                                "SELECT COUNT(*) AS n FROM moderation_decision WHERE person_id IS NULL"
                                        + " AND version <> 'flags' AND kind IN ('COMMENT', 'TOPIC') AND verdict IN ('PUBLISH', 'HOLD', 'SPAM')"));
    }

    private static long figure(Document told, String line) {
        return told.select("tr").stream()
                .filter(row -> row.select("th").text().equals(line))
                .mapToLong(row -> in(row.select("td").text()))
                .findFirst()
                .orElseThrow();
    }
}
