package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is banned finds the reason at the own account, says that it is wrong, and is answered by a moderator (D16). */
class BanAppealTest {
    private static final String WHY = "You have threatened others.";
    private static final String PAGE = "/account/ban";
    private static final String APPEALS = "/desk/comments?tab=appeals";
    private static final String DECIDE = "/desk/comments/ban-appeal";
    private static final String MAX = "max@reader.example";

    private static long member(TestPaper paper, String email) {
        return paper.database()
                .read(reading -> reading.one(
                                "SELECT id FROM members_member WHERE email = ?", row -> row.number("id"), email)
                        .orElseThrow());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static void ban(Newsroom room, long member, String days) {
        String reader = "/desk/readers/" + member;
        Colleague mod = room.as("mod");
        mod.get(reader);
        assertThat(location(mod.send(reader + "/ban", Map.of("days", days, "why", WHY, "letter", "1"))))
                .isEqualTo(reader + "?said=banned");
    }

    private static String number(Subscriber max) {
        return max.page(PAGE).select("input[name=ban]").val();
    }

    private static void appeal(Subscriber max, String words) {
        assertThat(location(max.post(PAGE, Map.of("ban", number(max), "words", words))))
                .isEqualTo(PAGE);
    }

    private static String count(Colleague mod) {
        return mod.page(APPEALS).select("[data-count=appeals]").text();
    }

    private static Element entry(Colleague mod) {
        Document page = mod.page(APPEALS);
        assertThat(page.select(".q-entry-ban")).as(page.select("main").text()).hasSize(1);
        return page.select(".q-entry-ban").getFirst();
    }

    private static HttpResponse<String> decide(Colleague mod, String act, String answer) {
        String ban = entry(mod).select("input[name=ban]").val();
        return mod.send(DECIDE, Map.of("ban", ban, "act", act, "answer", answer, "tab", "appeals"));
    }

    private static Colleague moderatorOf(Newsroom room, String section) {
        Colleague adm = room.as("adm");
        Document form = adm.page("/desk/people/new");
        HttpResponse<String> invited = adm.send(
                "/desk/people/new",
                Map.of(
                        "name",
                        "Par T",
                        "login",
                        "par",
                        "email",
                        "",
                        "role",
                        option(form, "role", "moderator"),
                        "place",
                        option(form, "place", section)));
        String link = Jsoup.parse(invited.body()).select(".once").text();
        var colleague = new Colleague(room.paper().open());
        colleague.post(link.substring(link.indexOf("/desk/")), Map.of("password", Newsroom.PASSWORD));
        colleague.get("/desk/account");
        return colleague;
    }

    private static String option(Document form, String field, String words) {
        return form.select("select[name=" + field + "] option").stream()
                .filter(option -> option.text().toLowerCase(Locale.ROOT).contains(words))
                .findFirst()
                .orElseThrow()
                .val();
    }

    @BothDatabases
    void a_banned_member_appeals_and_a_moderator_lifts_the_ban(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            TestPaper paper = room.paper();
            var post = new ReadersPost(paper);
            Story story = paper.story("Harbour frozen").in("politics").published();
            assertThat(max.page(PAGE).text()).contains("Your account is not banned from writing.");
            assertThat(max.page("/account").select(".account-ban")).isEmpty();
            ban(room, member(paper, MAX), "7");
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.newest(MAX).text()).contains(WHY, "say so here, once", PAGE);
            Document account = max.page("/account");
            assertThat(account.select(".account-ban").text())
                    .contains("banned from writing", WHY, "The ban ends by itself: ", "I think this is wrong");
            assertThat(account.select(".account-ban form").attr("action")).isEqualTo(PAGE);
            HttpResponse<String> refused = max.post(story.address() + "/comments", Map.of("comment", "And you."));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Jsoup.parse(refused.body()).select("main a[href=" + PAGE + "]"))
                    .hasSize(1);

            appeal(max, "It was my brother.\n\nHe is {0} & <b>sorry</b>.");
            assertThat(max.page("/account").select(".account-ban").text())
                    .contains("A moderator will look again.", "It was my brother.")
                    .doesNotContain("I think this is wrong");
            Colleague mod = room.as("mod");
            assertThat(count(mod)).isEqualTo("1");
            assertThat(mod.page("/desk")
                            .select(".desk-menu a[href=/desk/comments]")
                            .text())
                    .contains("1");
            Element entry = entry(mod);
            assertThat(entry.text())
                    .contains("Max", WHY, "It was my brother.", "He is {0} & <b>sorry</b>.", "until", "Mo Dern");
            assertThat(entry.select("a").attr("href")).isEqualTo("/desk/readers/" + member(paper, MAX));
            assertThat(location(decide(mod, "lift", "You are right, and {0}.")))
                    .isEqualTo(APPEALS + "&said=ban-lifted");
            assertThat(mod.page(APPEALS + "&said=ban-lifted").text()).contains("The ban is lifted");
            assertThat(count(mod)).isEqualTo("0");
            assertThat(post.newest(MAX).text())
                    .contains("have lifted it", "Their answer: You are right, and {0}.", "You can write again");
            assertThat(max.page("/account").select(".account-ban").text())
                    .contains("Your ban is over", "lifted the ban", "You are right, and {0}.");
            assertThat(max.post(story.address() + "/comments", Map.of("comment", "Thank you for that."))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(mod.page("/desk/readers/" + member(paper, MAX)).text())
                    .contains("Was banned", "The member objected", "Lifted on appeal, ", "You are right, and {0}.")
                    .doesNotContain("Lifted because");
            assertThat(room.as("adm").page("/desk/record").text()).contains("lifted a ban on appeal");
            trial.clock().advance(Duration.ofDays(31));
            assertThat(max.page("/account").select(".account-ban")).isEmpty();
            assertThat(max.page(PAGE).text()).contains("You are right, and {0}.");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_ban_is_kept_with_a_sentence_only_and_that_is_final(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            var post = new ReadersPost(room.paper());
            ban(room, member(room.paper(), MAX), "ever");
            appeal(max, "It was a joke.");
            Colleague mod = room.as("mod");
            HttpResponse<String> silent = decide(mod, "keep", " ");
            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(silent.body()).contains("Whoever appealed is told why the ban stays: write a sentence.");
            HttpResponse<String> long_ = decide(mod, "keep", "z".repeat(1_001));
            assertThat(Jsoup.parse(long_.body()).select(".q-answer textarea").text())
                    .as("nothing is lost")
                    .hasSize(1_001);
            assertThat(decide(mod, "perhaps", "Hm.").statusCode()).isEqualTo(422);
            assertThat(location(decide(mod, "keep", "Nobody laughed."))).endsWith("said=ban-kept");
            assertThat(post.newest(MAX).text())
                    .contains("stay with it", "Their answer: Nobody laughed.", PAGE)
                    .doesNotContain("You can write again");
            String told = max.page("/account").select(".account-ban").text();
            assertThat(told)
                    .contains("banned from writing", "stay with the ban", "Nobody laughed.")
                    .doesNotContain("I think this is wrong");
            assertThat(max.page(PAGE).select("form[action=" + PAGE + "]")).isEmpty();
            assertThat(room.as("adm").page("/desk/record").text()).contains("kept a ban against an appeal");
        }
    }

    @BothDatabases
    void what_is_too_long_or_empty_comes_back_whole_and_the_first_appeal_stands(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX);
                var sid = Subscriber.of(room.paper(), "Sid", "sid@reader.example")) {
            ban(room, member(room.paper(), MAX), "7");
            String ban = number(max);
            String words = "z".repeat(1_001);
            HttpResponse<String> refused = max.post(PAGE, Map.of("ban", ban, "words", words));
            assertThat(refused.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(refused.body());
            assertThat(page.select("textarea").text()).isEqualTo(words);
            assertThat(page.select(".error").text()).contains("1,000", "1,001");
            assertThat(max.post(PAGE, Map.of("ban", ban, "words", "  ")).body()).contains("Please say why");
            assertThat(sid.post(PAGE, Map.of("ban", ban, "words", "Let him go."))
                            .statusCode())
                    .as("somebody else's ban")
                    .isEqualTo(404);
            assertThat(max.post(PAGE, Map.of("ban", "x", "words", "Let me go.")).statusCode())
                    .isEqualTo(404);
            try (var stranger = new Subscriber(room.paper())) {
                assertThat(location(stranger.get(PAGE))).startsWith("/account/sign-in?to=");
                assertThat(stranger.post(PAGE, Map.of("ban", ban, "words", "Let him go."))
                                .statusCode())
                        .isEqualTo(401);
            }
            appeal(max, "The first words.");
            assertThat(location(max.post(PAGE, Map.of("ban", ban, "words", "Other words."))))
                    .isEqualTo(PAGE);
            assertThat(max.page(PAGE).text()).contains("The first words.").doesNotContain("Other words.");
        }
    }

    @BothDatabases
    void an_open_appeal_is_over_when_the_ban_is(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            ban(room, member(room.paper(), MAX), "1");
            appeal(max, "It was a joke.");
            Colleague mod = room.as("mod");
            String ban = entry(mod).select("input[name=ban]").val();
            trial.clock().advance(Duration.ofDays(1));
            Colleague later = Colleague.of(room.paper().open(), "mod", Newsroom.PASSWORD);
            assertThat(count(later)).isEqualTo("0");
            assertThat(later.page(APPEALS).select(".q-entry-ban")).isEmpty();
            assertThat(location(later.send(DECIDE, Map.of("ban", ban, "act", "keep", "answer", "No."))))
                    .endsWith("said=ban-over");
            assertThat(max.page("/account").select(".account-ban")).isEmpty();
            assertThat(later.page("/desk/readers/" + member(room.paper(), MAX)).text())
                    .contains("Over with the ban, unanswered.");
            later.close();
        }
    }

    @BothDatabases
    void another_ban_that_still_holds_is_told_of_in_the_letter(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            var post = new ReadersPost(room.paper());
            ban(room, member(room.paper(), MAX), "7");
            appeal(max, "It was a joke.");
            ban(room, member(room.paper(), MAX), "ever");
            assertThat(location(decide(room.as("mod"), "lift", ""))).endsWith("said=ban-lifted");
            assertThat(post.newest(MAX).text())
                    .contains("have lifted it", "Another ban of your account still holds:", PAGE)
                    .doesNotContain("You can write again");
            assertThat(max.page(PAGE).select(".account-ban")).hasSize(2);
        }
    }

    @BothDatabases
    void who_moderates_a_part_of_the_paper_neither_sees_nor_decides_about_bans(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            ban(room, member(room.paper(), MAX), "7");
            String ban = number(max);
            appeal(max, "It was a joke.");
            try (Colleague part = moderatorOf(room, "politics")) {
                assertThat(count(part)).isEqualTo("0");
                assertThat(part.page(APPEALS).select(".q-entry-ban")).isEmpty();
                HttpResponse<String> refused = part.send(DECIDE, Map.of("ban", ban, "act", "lift", "answer", "Yes."));
                assertThat(refused.statusCode()).isEqualTo(403);
                assertThat(refused.body()).contains("Bans hold for the whole paper.");
            }
            assertThat(count(room.as("mod"))).isEqualTo("1");
        }
    }

    @BothDatabases
    void a_script_gets_data_and_the_counts(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", MAX)) {
            ban(room, member(room.paper(), MAX), "7");
            String ban = number(max);
            appeal(max, "It was a joke.");
            Colleague mod = room.as("mod");
            mod.get(APPEALS);
            Map<String, String> keep = Map.of("token", mod.formToken(), "ban", ban, "act", "keep", "answer", "");
            HttpResponse<String> wrong = mod.post(DECIDE, keep, "Accept", "application/json");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("\"wrong\":\"Whoever appealed is told why");
            Map<String, String> lift = Map.of("token", mod.formToken(), "ban", ban, "act", "lift", "answer", "");
            HttpResponse<String> answer = mod.post(DECIDE, lift, "Accept", "application/json");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("The ban is lifted", "\"appeals\":0", "\"act\":\"0\"");
        }
    }
}
