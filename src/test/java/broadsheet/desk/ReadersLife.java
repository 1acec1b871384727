package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.contributions.Correspondent;
import broadsheet.contributions.Snaps;
import broadsheet.platform.mail.Letter;
import broadsheet.story.Story;
import broadsheet.testing.Colleague;
import broadsheet.testing.ProofOfWork;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import tools.jackson.databind.json.JsonMapper;

/** The life of a reader at a paper, in all its rooms, with another word in each field that there is. */
final class ReadersLife implements AutoCloseable {
    private static final String QUEUE = "/desk/comments";

    private final Traces traces = new Traces();
    private final Newsroom room;
    private final TestPaper paper;
    private final Story story;
    private final Colleague mod;
    private final Subscriber lea;
    private final Subscriber oda;

    ReadersLife(Newsroom room) {
        this.room = room;
        this.paper = room.paper();
        this.story = paper.story("Harbour frozen").in("politics").published();
        this.mod = room.as("mod");
        this.lea = Subscriber.of(
                paper,
                "Lea " + traces.named("name"),
                traces.of("address") + "@" + traces.of("host of the address") + ".example");
        this.oda = Subscriber.of(paper, "Oda", "oda@example.org");
    }

    Traces traces() {
        return traces;
    }

    /** The reader, signed in. */
    Subscriber lea() {
        return lea;
    }

    /** The story below which the reader wrote. */
    Story story() {
        return story;
    }

    /** Does everything once. */
    void lived() {
        mod.get("/desk/account");
        comments();
        forum(room.as("adm"));
        contribution();
        account();
        banned();
        read();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String taken(HttpResponse<?> answer, String place) {
        assertThat(answer.statusCode()).as("%s %s", place, answer.body()).isEqualTo(303);
        return location(answer);
    }

    private long newest() {
        return paper.database()
                .read(reading -> reading.one("SELECT MAX(id) AS id FROM comments_comment", row -> row.number("id"))
                        .orElseThrow());
    }

    /** Says something; returns the receipt. */
    private String says(Subscriber who, String place, String words) {
        paper.trial().clock().advance(Duration.ofSeconds(40));
        return taken(who.post(place, Map.of("comment", words)), place);
    }

    private void decides(long comment, String act, String reason) {
        HttpResponse<String> answer = mod.send(QUEUE, Map.of("comment", "" + comment, "act", act, "reason", reason));
        assertThat(location(answer)).as(act).contains("done=");
    }

    /** Writes below stories in every way. */
    private void comments() {
        String place = story.address() + "/comments";
        says(oda, place, "I was there from the beginning.");
        long odas = newest();
        says(lea, place, "First of all " + traces.of("comment") + ".");
        decides(newest(), "approve", "");
        says(oda, place + "", "You do not say so.");
        String edited = says(lea, place, "Before it was changed: " + traces.of("words before a change"));
        assertThat(lea.post(edited + "/edit", Map.of("words", "After: " + traces.of("words after a change")))
                        .statusCode())
                .isEqualTo(303);
        String removed = says(lea, place, "This goes too far: " + traces.of("removed comment"));
        decides(newest(), "remove", "It names " + traces.of("reason of a removal"));
        long gone = newest();
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
        says(lea, place, "Aside: " + traces.of("hidden comment"));
        decides(newest(), "hide", "");
        says(lea, place, "Come to https://" + traces.of("host of a link") + ".example/ and see " + traces.of("spam"));
        decides(newest(), "spam", "");
        says(lea, place, "Nobody has looked at it: " + traces.of("waiting comment"));
        assertThat(lea.post(
                                place + "/flag",
                                Map.of("comment", "" + odas, "why", "abuse", "words", "Look: " + traces.of("flag")))
                        .statusCode())
                .isEqualTo(200);
        claims(place);
        for (int i = 1; i <= 18; i++) {
            String words = "And for the " + i + ". time I say it: " + traces.of("comment " + i);
            taken(lea.post(place, Map.of("comment", words)), "comment " + i);
        }
    }

    /** A guest's comment is taken under the account. */
    private void claims(String place) {
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

    private void forum(Colleague ada) {
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
        decides(newest(), "approve", "");
        String talk = talk();
        mod.get("/desk/account");
        assertThat(location(mod.send(
                        "/desk/forum/topics/" + talk,
                        Map.of("act", "rename", "title", "Now " + traces.of("new title")))))
                .contains("said=topic-renamed");
        String place = location(oda.get("/forum/topics/" + talk));
        says(oda, place, "What I think about it is another matter.");
        oda.post(place + "/vote", Map.of("choice", "1"));
        says(lea, place, "Something else: " + traces.of("comment in the forum"));
        decides(newest(), "approve", "");
        assertThat(location(mod.send(
                        "/desk/forum/topics/" + talk,
                        Map.of(
                                "act",
                                "split",
                                "comment",
                                "" + newest(),
                                "title",
                                "Split: " + traces.of("title of a split topic"),
                                "board",
                                board()))))
                .contains("said=topic-split");
    }

    private String talk() {
        return paper.database()
                .read(reading -> reading.one(
                                "SELECT MAX(id) AS id FROM comments_conversation WHERE story_id IS NULL",
                                row -> "" + row.number("id"))
                        .orElseThrow());
    }

    private String board() {
        return ""
                + paper.database()
                        .read(reading -> paper.whole().forum().boards().all(reading))
                        .getFirst()
                        .id();
    }

    private void contribution() {
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

    private void account() {
        taken(lea.post("/account/name", Map.of("name", traces.named("new name") + " Quay")), "name");
        assertThat(lea.post("/account/address", Map.of("email", traces.of("new address") + "@example.org"))
                        .statusCode())
                .isEqualTo(200);
        paper.perform(writing -> {
            long member = id();
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

    long id() {
        return paper.database()
                .read(reading -> reading.one("SELECT MIN(id) AS id FROM members_member", row -> row.number("id"))
                        .orElseThrow());
    }

    private void banned() {
        String reader = "/desk/readers/" + id();
        mod.get(reader);
        mod.send(reader + "/ban", Map.of("days", "7", "why", "Because of " + traces.of("reason of a ban")));
        String ban = mod.page(reader).select("input[name=ban]").val();
        taken(
                lea.post("/account/ban", Map.of("ban", ban, "words", "Not so: " + traces.of("appeal against a ban"))),
                "/account/ban");
        assertThat(location(mod.send(
                        QUEUE + "/ban-appeal",
                        Map.of("ban", ban, "act", "keep", "answer", "So: " + traces.of("answer to that appeal")))))
                .contains("ban-kept");
        assertThat(location(mod.send(
                        reader + "/lift",
                        Map.of("ban", ban, "why", "Said sorry for " + traces.of("reason of its lifting")))))
                .contains("said=lifted");
        for (String trusted : List.of("1", "0")) {
            assertThat(location(mod.send(reader + "/trust", Map.of("trusted", trusted))))
                    .contains("trusted");
        }
    }

    /** Reads what readers read, so that it is kept. */
    void read() {
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

    @Override
    public void close() {
        lea.close();
        oda.close();
    }
}
