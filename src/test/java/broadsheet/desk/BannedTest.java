package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.contributions.Correspondent;
import broadsheet.identity.PersonId;
import broadsheet.moderation.Ban;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Who is banned reads why, until when and how to object, at every way of writing; nothing is kept in the dark (N16). */
class BannedTest {
    private static final String WHY = "You have threatened others.";

    private static void assertTold(HttpResponse<String> answer, String way, String end) {
        assertThat(answer.statusCode()).as(way).isEqualTo(403);
        Element main = Jsoup.parse(answer.body()).expectFirst("main");
        assertThat(main.text())
                .as(way)
                .contains("You cannot write here at present.", "The reason: " + WHY, end)
                .contains("If you think that this is wrong, say so on the page about the ban.")
                .doesNotContain("understand");
        assertThat(main.select("a[href=/account/ban]")).as(way).hasSize(1);
    }

    private static void assertGivenBack(HttpResponse<String> answer, String words) {
        assertThat(Jsoup.parse(answer.body()).expectFirst("main textarea").wholeText())
                .isEqualTo(words);
    }

    private static void assertNoStoryIsTaken(Correspondent form, Map<String, String> besides, String end) {
        Map<String, String> fields = form.form();
        fields.putAll(besides);
        fields.put("altcha", form.altcha());
        HttpResponse<String> sent = form.send(fields, Map.of());
        assertThat(sent.statusCode()).isEqualTo(403);
        Element main = Jsoup.parse(sent.body()).expectFirst("main");
        assertThat(main.select(".notice-error").text())
                .contains(
                        "We take nothing from your account",
                        "The reason: " + WHY,
                        end,
                        "say so on the page about the ban");
        assertThat(main.select(".notice-error a[href=/account/ban]")).hasSize(1);
        assertThat(main.select("textarea[name=words]").val()).isEqualTo(fields.get("words"));
        assertThat(main.select(".challenge-image, button")).isEmpty();
    }

    private static long newest(TestPaper paper) {
        return paper.database()
                .read(reading -> reading.one("SELECT MAX(id) AS id FROM comments_comment", row -> row.number("id"))
                        .orElseThrow());
    }

    private static void ban(Colleague mod, long member, String days) {
        String reader = "/desk/readers/" + member;
        mod.get(reader);
        assertThat(mod.send(reader + "/ban", Map.of("days", days, "why", WHY))
                        .headers()
                        .firstValue("Location"))
                .hasValue(reader + "?said=banned");
    }

    private static long member(TestPaper paper) {
        return paper.database()
                .read(reading -> reading.one("SELECT MIN(id) AS id FROM members_member", row -> row.number("id"))
                        .orElseThrow());
    }

    @BothDatabases
    void a_banned_member_is_told_so_at_every_way_of_writing_until_the_ban_ends(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", "max@reader.example");
                var sid = Subscriber.of(room.paper(), "Sid", "sid@reader.example");
                var form = new Correspondent(room.paper())) {
            TestPaper paper = room.paper();
            Story story = paper.story("Harbour frozen").in("politics").published();
            paper.comment(story).by("Bo").saying("The ice is a foot thick.");
            long others = newest(paper);
            room.as("adm").get("/desk/forum/boards");
            room.as("adm").send("/desk/forum/boards", Map.of("name", "The town", "moderation", "after"));
            Map<String, String> question = Map.of(
                    "title",
                    "The ferry",
                    "comment",
                    "It needs paint.",
                    "question",
                    "Which colour?",
                    "answers",
                    "Red\nGreen",
                    "days",
                    "1");
            String poll = sid.post("/forum/the-town/new", question)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String place = story.address() + "/comments";
            HttpResponse<String> said = max.post(place, Map.of("comment", "You will regret this."));
            String receipt = said.headers().firstValue("Location").orElseThrow();
            ban(room.as("mod"), member(paper), "2");

            String end = "The ban ends by itself: ";
            HttpResponse<String> comment = max.post(place, Map.of("comment", "And you as well."));
            assertTold(comment, "comment", end);
            assertGivenBack(comment, "And you as well.");
            HttpResponse<String> edit = max.post(receipt + "/edit", Map.of("words", "And you."));
            assertTold(edit, "edit", end);
            assertGivenBack(edit, "And you.");
            assertTold(max.post(place + "/like", Map.of("comment", "" + others)), "like", end);
            HttpResponse<String> flag =
                    max.post(place + "/flag", Map.of("comment", "" + others, "why", "abuse", "words", "It is thin."));
            assertTold(flag, "flag", end);
            assertGivenBack(flag, "It is thin.");
            HttpResponse<String> topic =
                    max.post("/forum/the-town/new", Map.of("title", "Listen to me", "comment", "I am here."));
            assertTold(topic, "topic", end);
            assertGivenBack(topic, "Listen to me\n\nI am here.");
            assertTold(max.post(poll + "/vote", Map.of("answer", "1")), "vote", end);
            form.as("__Host-reader=" + max.session());
            assertNoStoryIsTaken(form, Map.of("link", "1"), end);
            assertNoStoryIsTaken(form, Map.of(), end);
            // Who sends in without a name is nobody whom the paper knows.
            Map<String, String> nameless = form.form();
            nameless.put("anonymous", "1");
            form.sent(nameless, Map.of());

            trial.clock().advance(Duration.ofDays(2));
            assertThat(max.post(place, Map.of("comment", "I am sorry for what I said."))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void what_waits_because_of_a_ban_tells_the_moderators_whose(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            TestPaper paper = room.paper();
            Story story = paper.story("Harbour frozen").in("politics").published();
            paper.perform(writing -> paper.whole()
                    .moderation()
                    .ban()
                    .run(writing, new Ban.Whom.Name("Paul Pilot"), WHY, null, new PersonId(1)));
            paper.comment(story).by("Pàul  Pilot").saying("I am here again.");
            assertThat(room.as("mod")
                            .page("/desk/comments")
                            .select(".q-reasons")
                            .text())
                    .contains("A name that looks like that of Paul Pilot, who was banned.")
                    .doesNotContain("NAME");
        }
    }

    @BothDatabases
    void a_ban_for_good_says_so(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            TestPaper paper = room.paper();
            Story story = paper.story("Harbour frozen").in("politics").published();
            ban(room.as("mod"), member(paper), "ever");
            HttpResponse<String> answer =
                    max.post(story.address() + "/comments", Map.of("comment", "And you as well."));
            assertTold(answer, "comment", "The ban has no end of its own.");
        }
    }
}
