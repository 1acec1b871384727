package broadsheet.members;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.http.Reply;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;

/** What members change about their accounts, and how other rooms know them. */
class AccountTest {
    private static final String MARTA = "marta@example.org";

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Account account(TestPaper paper, String email) {
        return paper.database()
                .read(reading -> MemberStore.byEmail(reading, email))
                .orElseThrow();
    }

    private static Members members(TestPaper paper) {
        return paper.whole().members().members();
    }

    private static Letters letters(TestPaper paper, MemberId id) {
        return paper.database().read(reading -> members(paper).letters(reading, id));
    }

    @BothDatabases
    void a_member_takes_another_name_once_in_thirty_days(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var bo = Subscriber.of(paper, "Bo", "bo@example.org")) {
            MemberId id = account(paper, MARTA).id();
            HttpResponse<String> taken = marta.post("/account/name", Map.of("name", "BO"));
            assertThat(taken.statusCode()).isEqualTo(422);
            assertThat(taken.body()).contains("looks like somebody else", "value=\"BO\"");
            assertThat(location(marta.post("/account/name", Map.of("name", "Marta Quay"))))
                    .isEqualTo("/account?said=name");
            assertThat(marta.page("/account?said=name").text()).contains("You have a new name.");
            assertThat(account(paper, MARTA).member())
                    .isEqualTo(new Member(id, "Marta Quay", trial.clock().instant()));
            assertThat(marta.post("/account/name", Map.of("name", "Marta Third"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(bo.post("/account/name", Map.of("name", "Marta")).statusCode())
                    .as("the name that was left")
                    .isEqualTo(303);
            trial.clock().advance(Duration.ofDays(31));
            assertThat(marta.post("/account/name", Map.of("name", "Marta Third"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void a_page_that_shows_a_name_is_printed_anew_when_it_changes(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var shown = new Object() {
                MemberId id = new MemberId(0);
            };
            paper.whole()
                    .routes()
                    .kept(
                            "/names-of-members.txt",
                            (_, reading) -> new Reply.Text(
                                    "text/plain; charset=utf-8",
                                    members(paper)
                                            .names(reading, java.util.List.of(shown.id))
                                            .toString()
                                            .getBytes(StandardCharsets.UTF_8)));
            try (var marta = Subscriber.of(paper, "Marta", MARTA)) {
                shown.id = account(paper, MARTA).id();
                assertThat(marta.get("/names-of-members.txt").body()).contains("=Marta}");
                marta.post("/account/name", Map.of("name", "Marta Quay"));
                assertThat(marta.get("/names-of-members.txt").body()).contains("=Marta Quay}");
            }
        }
    }

    @BothDatabases
    void letters_are_chosen_and_written_without_anybody_knowing_the_address(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA)) {
            MemberId id = account(paper, MARTA).id();
            assertThat(letters(paper, id)).isEqualTo(new Letters(true, Letters.Digest.OFF));
            marta.post("/account/letters", Map.of("digest", "weekly"));
            assertThat(letters(paper, id)).isEqualTo(new Letters(false, Letters.Digest.WEEKLY));
            assertThat(marta.page("/account").select("#digest-weekly").hasAttr("checked"))
                    .isTrue();
            paper.perform(writing ->
                    members(paper).write(writing, id, "An answer", "Somebody answered.", "https://paper.test/end"));
            ReadersPost.Received letter = new ReadersPost(paper).newest(MARTA);
            assertThat(letter.subject()).isEqualTo("An answer");
            assertThat(letter.end()).isEqualTo("https://paper.test/end");
        }
    }

    @BothDatabases
    void sessions_are_ended_one_by_one_or_all_others_and_at_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var phone = new Subscriber(paper);
                var library = new Subscriber(paper);
                var bo = Subscriber.of(paper, "Bo", "bo@example.org")) {
            trial.clock().advance(Duration.ofMinutes(2));
            phone.signIn(MARTA);
            trial.clock().advance(Duration.ofMinutes(2));
            library.signIn(MARTA);
            var ends = marta.page("/account").select("form[action^=/account/sessions/]:not([action*=others])");
            assertThat(ends).hasSize(2);
            String end = ends.getFirst().attr("action");
            assertThat(bo.post(end, Map.of()).statusCode()).as("another's").isEqualTo(404);
            assertThat(marta.post(end, Map.of()).statusCode()).isEqualTo(303);
            assertThat(library.get("/account").statusCode()).isEqualTo(303);
            assertThat(phone.get("/account").statusCode()).isEqualTo(200);
            assertThat(marta.post("/account/sessions/others/end", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(phone.get("/account").statusCode()).isEqualTo(303);
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void another_address_is_confirmed_by_a_code_that_goes_there(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var bo = Subscriber.of(paper, "Bo", "bo@example.org")) {
            var post = new ReadersPost(paper);
            var asked = marta.post("/account/address", Map.of("email", "quay@example.org"));
            var fields = Subscriber.fieldsOf(asked, "/account/address/code");
            fields.put("code", "00000000");
            assertThat(marta.post("/account/address/code", fields).statusCode()).isEqualTo(422);
            fields.put("code", post.newest("quay@example.org").code());
            assertThat(bo.post("/account/address/code", fields).statusCode())
                    .as("another's")
                    .isEqualTo(422);
            asked = marta.post("/account/address", Map.of("email", "quay@example.org"));
            fields = Subscriber.fieldsOf(asked, "/account/address/code");
            fields.put("code", post.newest("quay@example.org").code());
            assertThat(location(marta.post("/account/address/code", fields))).isEqualTo("/account?said=address");
            assertThat(post.newest(MARTA).subject()).contains("has another address");
            assertThat(account(paper, "quay@example.org").member().name()).isEqualTo("Marta");

            asked = marta.post("/account/address", Map.of("email", "bo@example.org"));
            fields = Subscriber.fieldsOf(asked, "/account/address/code");
            fields.put("code", post.newest("bo@example.org").code());
            assertThat(marta.post("/account/address/code", fields).body()).contains("belongs to another account");
            trial.clock().advance(Duration.ofMinutes(11));
            assertThat(location(marta.get("/account/address"))).startsWith("/account/prove?to=");
        }
    }

    @BothDatabases
    void r07_the_address_stands_on_no_page_but_the_owners_own(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var stranger = new Subscriber(paper)) {
            assertThat(marta.page("/account").text()).contains(MARTA);
            for (String address : new String[] {"/", "/archive", "/feed.xml", "/account/me", "/account/sign-in"}) {
                assertThat(stranger.get(address).body()).as(address).doesNotContain("marta@", "example.org");
            }
            assertThat(marta.get("/account/me").body()).doesNotContain("@");
            assertThat(account(paper, MARTA).toString()).doesNotContain("@");
        }
    }

    @BothDatabases
    void a_form_of_a_guest_comes_back_after_the_sign_in(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var typed = new StringBuilder();
            paper.whole()
                    .memberRoutes()
                    .act("/notes", (form, writing) -> {
                        typed.append(form.member().name()).append(": ").append(form.field("text"));
                        return new Reply.SeeOther("/");
                    })
                    .anyone(
                            "/guest-notes",
                            form -> paper.database()
                                    .read(reading -> form.memberNow(reading).isPresent()
                                            ? new Reply.SeeOther("/"
                                                    + form.member()
                                                            .orElseThrow()
                                                            .name())
                                            : form.signInFirst(reading)))
                    .anyone("/passing/{word}", _ -> Reply.PASS);
            try (var marta = new Subscriber(paper)) {
                String words = "One \"line\"\n\nand <b>another</b>.";
                HttpResponse<String> asked = marta.post("/notes", Map.of("text", words, "about", "x"));
                assertThat(asked.statusCode()).isEqualTo(401);
                assertThat(asked.body()).contains("comes back afterwards");
                var fields = Subscriber.fieldsOf(asked, "/account/sign-in");
                fields.put("email", MARTA);
                HttpResponse<String> sent = marta.post("/account/sign-in", fields);
                fields = Subscriber.fieldsOf(sent, "/account/sign-in/code");
                fields.put("code", new ReadersPost(paper).newest(MARTA).code());
                fields = Subscriber.fieldsOf(marta.post("/account/sign-in/code", fields), "/account/join");
                fields.put("name", "Marta");
                HttpResponse<String> in = marta.post("/account/join", fields);
                assertThat(in.statusCode()).isEqualTo(200);
                assertThat(Jsoup.parse(in.body()).select("form[action=/notes]")).hasSize(1);
                fields = Subscriber.fieldsOf(in, "/notes");
                assertThat(fields).containsEntry("about", "x").containsEntry("text", words);
                assertThat(marta.post("/notes", fields).statusCode()).isEqualTo(303);
                assertThat(typed).hasToString("Marta: " + words);
                assertThat(location(marta.post("/guest-notes", Map.of()))).isEqualTo("/Marta");
                assertThat(marta.with(null)
                                .post("/guest-notes", Map.of("text", "x"))
                                .statusCode())
                        .isEqualTo(401);
                assertThat(marta.post("/notes", Map.of("text", "x"), "Accept", "application/json")
                                .body())
                        .isEqualTo("{\"signIn\":\"/account/sign-in\"}");
                assertThat(marta.post("/passing/by", Map.of()).statusCode()).isEqualTo(404);
            }
        }
    }

    @BothDatabases
    void a_kept_page_never_sees_a_cookie(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var guest = new Subscriber(paper)) {
            for (String address : new String[] {"/", "/archive", "/reading-list"}) {
                assertThat(marta.get(address).body())
                        .isEqualTo(guest.get(address).body());
                assertThat(marta.get(address).headers().firstValue("Set-Cookie"))
                        .isEmpty();
            }
        }
    }
}
