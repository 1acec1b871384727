package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.contributions.Correspondent;
import broadsheet.contributions.Snaps;
import broadsheet.platform.mail.Letter;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.LogLines;
import broadsheet.testing.ProofOfWork;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** A reader of whom words stand in every field that there is leaves, and none of them stays (cases S14, R02 and R03). */
class NothingStaysTest {
    private static final String QUEUE = "/desk/comments";

    /**
     * Fields that moderators and editors filled in; they are about the reader, and are not the reader's to
     * take away; and the title that they replaced.
     */
    private static final List<String> OF_THE_STAFF = List.of(
            "reason of a removal",
            "answer to the appeal",
            "reason of a ban",
            "reason of its lifting",
            "new title",
            "title of a split topic",
            "question of the desk",
            "letter on its way",
            "title");

    /** What a photo said that was taken out of it on its way in. */
    private static final List<String> NEVER_TAKEN_IN = List.of(
            "file name", Snaps.CANARIES.get(0), Snaps.CANARIES.get(1), Snaps.CANARIES.get(3), Snaps.CANARIES.get(4));

    private final Traces traces = new Traces();

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String taken(HttpResponse<?> answer, String place) {
        assertThat(answer.statusCode()).as("%s %s", place, answer.body()).isEqualTo(303);
        return location(answer);
    }

    private static long newest(TestPaper paper) {
        return paper.database()
                .read(reading -> reading.one("SELECT MAX(id) AS id FROM comments_comment", row -> row.number("id"))
                        .orElseThrow());
    }

    /** Says something; returns the receipt. */
    private String says(Subscriber who, TestPaper paper, String place, String words) {
        paper.trial().clock().advance(Duration.ofSeconds(40));
        return taken(who.post(place, Map.of("comment", words)), place);
    }

    private static void decides(Colleague mod, long comment, String act, String reason) {
        HttpResponse<String> answer = mod.send(QUEUE, Map.of("comment", "" + comment, "act", act, "reason", reason));
        assertThat(location(answer)).as(act).contains("done=");
    }

    /** Writes below stories in every way. */
    private void comments(TestPaper paper, Story story, Subscriber lea, Subscriber oda, Colleague mod) {
        String place = story.address() + "/comments";
        says(oda, paper, place, "I was there from the beginning.");
        long odas = newest(paper);
        says(lea, paper, place, "First of all " + traces.of("comment") + ".");
        decides(mod, newest(paper), "approve", "");
        says(oda, paper, place + "", "You do not say so.");
        String edited = says(lea, paper, place, "Before it was changed: " + traces.of("words before a change"));
        assertThat(lea.post(edited + "/edit", Map.of("words", "After: " + traces.of("words after a change")))
                        .statusCode())
                .isEqualTo(303);
        String removed = says(lea, paper, place, "This goes too far: " + traces.of("removed comment"));
        decides(mod, newest(paper), "remove", "It names " + traces.of("reason of a removal"));
        long gone = newest(paper);
        taken(lea.post(removed + "/appeal", Map.of("words", "It does not: " + traces.of("appeal"))), "appeal");
        mod.send(
                QUEUE + "/appeal",
                Map.of(
                        "comment",
                        "" + gone,
                        "granted",
                        "0",
                        "reason",
                        "It does, " + traces.of("answer to the appeal")));
        says(lea, paper, place, "Aside: " + traces.of("hidden comment"));
        decides(mod, newest(paper), "hide", "");
        says(
                lea,
                paper,
                place,
                "Come to https://" + traces.of("host of a link") + ".example/ and see " + traces.of("spam"));
        decides(mod, newest(paper), "spam", "");
        says(lea, paper, place, "Nobody has looked at it: " + traces.of("waiting comment"));
        assertThat(lea.post(
                                place + "/flag",
                                Map.of("comment", "" + odas, "why", "abuse", "words", "Look: " + traces.of("flag")))
                        .statusCode())
                .isEqualTo(200);
        claims(paper, place, lea);
        for (int i = 1; i <= 18; i++) {
            String words = "And for the " + i + ". time I say it: " + traces.of("comment " + i);
            taken(lea.post(place, Map.of("comment", words)), "comment " + i);
        }
    }

    /** A guest's comment is taken under the account. */
    private void claims(TestPaper paper, String place, Subscriber lea) {
        try (var guest = new Subscriber(paper)) {
            String solved = ProofOfWork.solved(guest.get(place + "/challenge").body());
            paper.trial().clock().advance(Duration.ofSeconds(5));
            String receipt = taken(
                    guest.post(
                            place,
                            Map.of(
                                    "name",
                                    traces.named("name as a guest"),
                                    "comment",
                                    "Me too: " + traces.of("comment as a guest"),
                                    "altcha",
                                    solved)),
                    "guest");
            taken(lea.post(receipt + "/claim", Map.of()), "claim");
        }
    }

    private void forum(TestPaper paper, Subscriber lea, Subscriber oda, Colleague mod, Colleague ada) {
        ada.get("/desk/forum/boards");
        ada.send("/desk/forum/boards", Map.of("name", "The town", "moderation", "after"));
        paper.trial().clock().advance(Duration.ofMinutes(1));
        taken(
                lea.post(
                        "/forum/the-town/new",
                        Map.of(
                                "title", "About " + traces.of("title"),
                                "comment", "I begin: " + traces.of("first comment of a topic"),
                                "question", "Which " + traces.of("question") + "?",
                                "answers", "Red " + traces.of("answer one") + "\nGreen " + traces.of("answer two"),
                                "days", "7")),
                "topic");
        decides(mod, newest(paper), "approve", "");
        String talk = talk(paper);
        mod.get("/desk/account");
        assertThat(location(mod.send(
                        "/desk/forum/topics/" + talk,
                        Map.of("act", "rename", "title", "Now " + traces.of("new title")))))
                .contains("said=topic-renamed");
        String place = location(oda.get("/forum/topics/" + talk));
        says(oda, paper, place, "What I think about it is another matter.");
        oda.post(place + "/vote", Map.of("choice", "1"));
        says(lea, paper, place, "Something else: " + traces.of("comment in the forum"));
        decides(mod, newest(paper), "approve", "");
        assertThat(location(mod.send(
                        "/desk/forum/topics/" + talk,
                        Map.of(
                                "act",
                                "split",
                                "comment",
                                "" + newest(paper),
                                "title",
                                "Split: " + traces.of("title of a split topic"),
                                "board",
                                board(paper)))))
                .contains("said=topic-split");
    }

    private static String talk(TestPaper paper) {
        return paper.database()
                .read(reading -> reading.one(
                                "SELECT MAX(id) AS id FROM comments_conversation WHERE story_id IS NULL",
                                row -> "" + row.number("id"))
                        .orElseThrow());
    }

    private static String board(TestPaper paper) {
        return ""
                + paper.database()
                        .read(reading -> paper.whole().forum().boards().all(reading))
                        .getFirst()
                        .id();
    }

    private void story(TestPaper paper, Subscriber lea, Newsroom room) {
        try (var form = new Correspondent(paper)) {
            Map<String, String> fields = form.form();
            fields.put("title", "Seen by " + traces.of("title of a story sent in"));
            fields.put("words", "It was so: " + traces.of("words of a story sent in"));
            fields.put("name", traces.named("name with a story"));
            fields.put("email", traces.of("address with a story") + "@example.org");
            fields.put("link", "1");
            fields.put("altcha", form.altcha());
            Snaps.CANARIES.forEach(word -> traces.also(word, word));
            HttpResponse<String> sent = form.as("__Host-reader=" + lea.session())
                    .send(fields, Map.of(traces.of("file name") + ".jpg", Snaps.talkative(5)));
            String code = Correspondent.code(sent);
            String one = room.editor().page("/desk/contributions").select("a[href^=/desk/contributions/]").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> href.matches("/desk/contributions/\\d+"))
                    .findFirst()
                    .orElseThrow();
            room.editor().get(one);
            room.editor().send(one + "/take-up", Map.of());
            room.editor().send(one + "/ask", Map.of("question", "Are you " + traces.of("question of the desk") + "?"));
            assertThat(form.answer(code, "Yes: " + traces.of("answer to the desk"))
                            .statusCode())
                    .isLessThan(400);
        }
    }

    private void account(TestPaper paper, Subscriber lea) {
        taken(lea.post("/account/name", Map.of("name", traces.named("new name") + " Quay")), "name");
        assertThat(lea.post("/account/address", Map.of("email", traces.of("new address") + "@example.org"))
                        .statusCode())
                .isEqualTo(200);
        paper.perform(writing -> {
            long member = id(paper);
            writing.exec(
                    "INSERT INTO members_passkey (id, member_id, credential, public_key, uses, name, created_at)"
                            + " VALUES (1, ?, ?, 'key', 0, ?, ?)",
                    member,
                    "credential",
                    "Key " + traces.of("name of a passkey"),
                    writing.now());
            String waits = JsonMapper.shared()
                    .writeValueAsString(new Letter(
                            traces.of("address") + "@" + traces.of("host of the address") + ".example",
                            "Somebody answered",
                            "They say " + traces.of("letter on its way")));
            paper.whole().ledger().write(writing, "mail", waits, writing.now().plus(Duration.ofHours(1)));
        });
    }

    private static long id(TestPaper paper) {
        return paper.database()
                .read(reading -> reading.one("SELECT MIN(id) AS id FROM members_member", row -> row.number("id"))
                        .orElseThrow());
    }

    private void banned(TestPaper paper, Colleague mod) {
        String reader = "/desk/readers/" + id(paper);
        mod.get(reader);
        mod.send(reader + "/ban", Map.of("days", "7", "why", "Because of " + traces.of("reason of a ban")));
        String ban = mod.page(reader).select("input[name=ban]").val();
        assertThat(location(mod.send(
                        reader + "/lift",
                        Map.of("ban", ban, "why", "Said sorry for " + traces.of("reason of its lifting")))))
                .contains("said=lifted");
    }

    private static String unzipped(byte[] zip) {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static void untilAllIsDone(TestPaper paper) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (paper.database().read(paper.whole().ledger()::pending).stream()
                .anyMatch(job -> !job.due().isAfter(paper.database().now()))) {
            assertThat(System.nanoTime()).as("jobs are not done").isLessThan(end);
            paper.runDue();
        }
    }

    /** Reads what readers read, so that it is kept. */
    private static void read(TestPaper paper, Story story) {
        for (String address : List.of(
                "/",
                story.address(),
                story.address() + "/comments",
                story.address() + "/comments/feed.xml",
                "/politics",
                "/forum",
                "/forum/the-town",
                "/forum/stories",
                "/transparency")) {
            paper.get(address);
        }
        for (var link : Jsoup.parse(paper.get("/forum/the-town").text()).select(".topic-title a")) {
            paper.get(link.attr("href"));
        }
    }

    @BothDatabases
    void sixty_words_in_every_room_are_given_along_and_then_stand_nowhere(Trial trial) throws Exception {
        try (var log = LogLines.heard();
                Newsroom room = Newsroom.on(trial)) {
            TestPaper paper = room.paper();
            Story story = paper.story("Harbour frozen").in("politics").published();
            Colleague mod = room.as("mod");
            try (var lea = Subscriber.of(
                            paper,
                            "Lea " + traces.named("name"),
                            traces.of("address") + "@" + traces.of("host of the address") + ".example");
                    var oda = Subscriber.of(paper, "Oda", "oda@example.org")) {
                mod.get("/desk/account");
                comments(paper, story, lea, oda, mod);
                forum(paper, lea, oda, mod, room.as("adm"));
                story(paper, lea, room);
                account(paper, lea);
                banned(paper, mod);
                read(paper, story);
                var own = new TreeSet<>(traces.missingIn(
                        unzipped(lea.bytes("/account/data/mine.zip").body())));
                own.removeAll(OF_THE_STAFF);
                own.removeAll(NEVER_TAKEN_IN);
                assertThat(traces.fields()).hasSizeGreaterThanOrEqualTo(60);
                assertThat(traces.inTables(trial))
                        .as("it is known to look in the right places")
                        .hasSizeGreaterThan(30);
                assertThat(location(lea.post("/account/delete", Map.of("wish", "remove"))))
                        .isEqualTo("/account/deleted");
                untilAllIsDone(paper);
                assertThat(paper.database().sweep()).isTrue();
                assertThat(traces.inTables(trial))
                        .as("%d fields", traces.fields().size())
                        .isEmpty();
                assertThat(traces.inFiles(trial.folder())).isEmpty();
                read(paper, story);
                assertThat(traces.inPages(paper)).isEmpty();
                assertThat(traces.foundIn("log: ", log.all())).isEmpty();
                assertThat(own).as("not given along").isEmpty();
                paper.assertExact();
            }
        }
    }
}
