package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.StaffRoutes;
import broadsheet.platform.http.Routes;
import broadsheet.story.StoryState;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who may not do what at the desk (cases G16, H01 to H15, I17, I18, L01 to L11). The table of every address and role
 * (S4, with H03 and H04) is tried out by {@link broadsheet.rules.RolesPageTest}.
 *
 * <p>These have no surface yet: H09 and H10 (members, newsletters), H11 (four eyes), H13 (prices, votes), G15 (tokens for
 * programs), L06 (tracked links), L10 (frames that take messages). H07 is in {@code WithdrawTest}, H12 in {@code SaveTest}.
 */
class DeskAttackTest {
    private static Trial trial;
    private static Newsroom room;
    private static String origin;
    private static Wire wire;
    /** Ann's, not published. */
    private static String draft;
    /** Eve's, published. */
    private static String story;
    /** Looks after culture only; all the stories are in politics. */
    private static Colleague cultureEditor;

    @BeforeAll
    static void a_newsroom_is_opened() {
        trial = Trial.on(Trial.Kind.SQLITE);
        room = Newsroom.on(trial);
        origin = room.paper().open();
        wire = new Wire(origin);
        List.of("ann", "rob", "eve", "fay", "pia", "mod", "adm").forEach(room::as); // nobody comes in later
        draft = room.story(room.reporter(), "Embargoed words", "Nobody knows this yet.");
        story = room.story(room.editor(), "Budget passes", "Words for all.");
        room.decide(room.editor(), story, "publish", Map.of());
        cultureEditor = hired("cultureeditor", "Editor", "Culture");
    }

    @AfterAll
    static void it_is_closed() {
        cultureEditor.close();
        room.close();
        trial.close();
    }

    private static Colleague hired(String login, String role, String place) {
        Colleague adm = room.as("adm");
        var form = adm.page("/desk/people/new");
        HttpResponse<String> invited = adm.send(
                "/desk/people/new",
                Map.of(
                        "name",
                        "Cul Ture",
                        "login",
                        login,
                        "email",
                        "",
                        "role",
                        option(form.expectFirst("select[name=role]"), role),
                        "place",
                        option(form.expectFirst("select[name=place]"), place)));
        String link = org.jsoup.Jsoup.parse(invited.body()).select(".once").text();
        var colleague = new Colleague(origin);
        colleague.post(link.substring(link.indexOf("/desk/")), Map.of("password", Newsroom.PASSWORD));
        colleague.get("/desk/account");
        return colleague;
    }

    private static String option(org.jsoup.nodes.Element select, String words) {
        return select.select("option").stream()
                .filter(option -> option.text().contains(words))
                .findFirst()
                .orElseThrow()
                .val();
    }

    /** A line's address with things in it that are there. */
    private static String filled(String pattern, String story) {
        String section = "politics";
        return pattern.replace("{story}", story)
                .replace("{version}", "1")
                .replace("{person}", "1")
                .replace("{section}", section)
                .replace("{word}", "reporter")
                .replaceAll("\\{[a-z]+}", "1");
    }

    /** Where a route stands: below the story, or on its own. */
    private static String address(Routes.Route route) {
        return route.pattern().contains("{slug}")
                ? room.stands(story).address()
                        + route.pattern().replaceAll(".*\\{slug}", "").replaceAll("\\{[a-z]+}", "2")
                : filled(route.pattern(), story);
    }

    private static HttpResponse<String> asked(Colleague by, StaffRoutes.Line line, String story) {
        String address = filled(line.pattern(), story);
        return line.isForm() ? by.send(address, Map.of()) : by.get(address);
    }

    private static List<StaffRoutes.Line> ofStories() {
        return room.paper().whole().staff().table().stream()
                .filter(line -> line.pattern().contains("{story}"))
                .toList();
    }

    @Test
    void h01_i17_another_ones_story_is_not_there_by_any_address() {
        Snapshot before = Snapshot.of(trial);
        int asked = 0;
        for (Colleague stranger : List.of(room.otherReporter(), cultureEditor, room.as("pia"), room.as("fay"))) {
            for (StaffRoutes.Line line : ofStories()) {
                HttpResponse<String> theirs = asked(stranger, line, draft);
                HttpResponse<String> never = asked(stranger, line, "77");
                assertThat(theirs.statusCode()).as("%s", line).isIn(403, 404);
                assertThat(theirs.statusCode()).as("%s", line).isEqualTo(never.statusCode());
                assertThat(theirs.body()).as("%s", line).doesNotContain("Embargoed", "Nobody knows");
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(60);
        assertThat(before.changedSince(trial)).isEmpty();
    }

    @Test
    void h01_pictures_links_and_passkeys_of_others_stay_as_they_are() {
        Colleague ann = room.reporter();
        Colleague rob = room.otherReporter();
        HttpResponse<String> made = room.decide(ann, draft, "preview", Map.of("days", "2"));
        String id = org.jsoup.Jsoup.parse(made.body())
                .expectFirst("input[name=link]")
                .val();
        String robs = room.story(rob, "Rob's own", "Words.");
        room.decide(rob, robs, "preview/revoke", Map.of("link", id));
        assertThat(ann.page("/desk/stories/" + draft + "/preview").select("input[name=link]"))
                .isNotEmpty();
        assertThat(rob.send("/desk/account/passkeys/" + id + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rob.send("/desk/stories/" + robs + "/restore", Map.of("version", id))
                        .statusCode())
                .isIn(404, 422);
    }

    @Test
    void h02_fields_that_no_form_has_change_nothing() {
        Colleague ann = room.reporter();
        var fields = new HashMap<>(room.form(ann, draft, Map.of("headline", "Embargoed words")));
        for (String name : List.of(
                "state",
                "visibility",
                "stage",
                "status",
                "published",
                "published_at",
                "due",
                "due_at",
                "live_version",
                "person",
                "person_id",
                "writer",
                "author_id",
                "created_at",
                "pinned",
                "lead",
                "id",
                "story",
                "slug")) {
            fields.put(name, "published");
        }
        fields.put("section", "culture");
        fields.put("role", "administrator");
        assertThat(ann.send("/desk/stories/" + draft, fields).statusCode()).isEqualTo(303);
        assertThat(room.stands(draft).state()).isEqualTo(StoryState.UNPUBLISHED);
        assertThat(room.stands(draft).section().slug().text()).isEqualTo("politics");
        assertThat(room.stands(draft).slug().text()).isEqualTo("embargoed-words");
        assertThat(room.otherReporter().get("/desk/stories/" + draft).statusCode())
                .isEqualTo(404);
        var account = Map.of(
                "present", "wrong", "password", "boats and gulls", "role", "administrator", "permission", "PEOPLE");
        ann.send("/desk/account/password", account);
        assertThat(ann.get("/desk/people").statusCode()).isEqualTo(403);
        ann.send(
                "/desk/stories",
                Map.of("headline", "Begun", "section", "politics", "state", "published", "person", "1"));
        assertThat(room.paper().get("/").text()).doesNotContain("Begun");
    }

    @Test
    void h05_g16_method_tricks_and_spellings_open_no_door() {
        Snapshot before = Snapshot.of(trial);
        String publish = "/desk/stories/" + draft + "/publish";
        Colleague ann = room.reporter();
        String cookie = "Cookie: __Host-broadsheet=" + ann.session();
        String token =
                ann.page("/desk/account").expectFirst("input[name=token]").val();
        String form = "token=" + token + "&_method=POST&method=POST";
        for (String method : List.of(
                "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "post", "Post", "PROPFIND", "PURGE")) {
            String body = method.equals("GET") || method.equals("HEAD") ? "" : form;
            for (String override :
                    List.of("X-HTTP-Method-Override: POST", "X-HTTP-Method: POST", "X-Method-Override: POST")) {
                var answer = wire.send(method, publish + "?_method=POST&" + form, body, cookie, override);
                assertThat(answer.status()).as(method).isIn(400, 404, 405, 501);
            }
        }
        for (String spelling : List.of(
                publish + "/",
                "/" + publish,
                "/desk//stories/" + draft + "/publish",
                publish + ";a=b",
                publish + "%2f",
                "/desk/./stories/" + draft + "/publish",
                "/desk/x/../stories/" + draft + "/publish",
                "/DESK/stories/" + draft + "/publish",
                "/%64esk/stories/" + draft + "/publish",
                publish + "?a=b",
                publish)) {
            assertThat(wire.send("POST", spelling, form, cookie).status())
                    .as(spelling)
                    .isIn(400, 403, 404);
            assertThat(wire.send("POST", spelling, form).status()).as(spelling).isIn(400, 401, 404);
        }
        for (String people : List.of(
                "/desk/people/",
                "//desk/people",
                "/desk/people;x",
                "/desk/./people",
                "/desk/%70eople",
                "/desk/people%2f",
                "/Desk/People")) {
            var answer = wire.get(people, cookie);
            assertThat(answer.status()).as(people).isIn(301, 400, 403, 404);
            assertThat(answer.text()).as(people).doesNotContain("Ada Dal");
        }
        assertThat(before.changedSince(trial)).isEmpty();
        assertThat(room.stands(draft).state()).isEqualTo(StoryState.UNPUBLISHED);
    }

    @Test
    void h06_what_somebody_may_not_read_can_neither_be_pinned_nor_announced_nor_looked_at() {
        Colleague fay = room.as("fay");
        String base = fay.page("/desk/front").expectFirst("input[name=base]").val();
        for (String act : List.of("pin", "words")) {
            String hidden = fay.send("/desk/front/" + act, Map.of("slot", "lead", "story", draft, "base", base))
                    .body();
            String never = fay.send("/desk/front/" + act, Map.of("slot", "lead", "story", "77", "base", base))
                    .body();
            assertThat(hidden.replace(draft, "77")).isEqualTo(never);
        }
        var line = Map.of("words", "News", "ends", "2026-11-25T18:00");
        String hidden =
                fay.send("/desk/front/breaking", with(line, "story", draft)).body();
        String never =
                fay.send("/desk/front/breaking", with(line, "story", "77")).body();
        assertThat(hidden.replace(draft, "77")).isEqualTo(never).contains("Readers cannot see that story.");
        for (String address : List.of("/desk/stories/" + draft, "/desk/stories", "/desk/pictures", "/desk/front")) {
            assertThat(room.as("mod").get(address).statusCode()).as(address).isEqualTo(403);
        }
        assertThat(room.as("mod").page("/desk").text()).doesNotContain("Embargoed");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void h08_h15_no_list_number_or_search_tells_of_what_somebody_may_not_open() {
        // whoever writes in a section sees the headlines of its stories in the list; others see nothing of it
        for (String list : List.of(
                "/desk",
                "/desk/stories",
                "/desk/stories?q=Embargoed",
                "/desk/stories?state=unpublished",
                "/desk/stories?section=politics",
                "/desk/stories?mine=1")) {
            for (Colleague stranger : List.of(cultureEditor, room.as("mod"))) {
                assertThat(stranger.get(list).body()).as(list).doesNotContain("Embargoed words", "embargoed-words");
            }
        }
        assertThat(room.otherReporter().get("/desk/stories?mine=1").body()).doesNotContain("Embargoed words");
        assertThat(room.as("fay").get("/desk/front?q=Embargoed").body()).doesNotContain("Embargoed words");
        assertThat(room.reporter().get("/desk/stories").body()).as("her own").contains("Embargoed words");
        assertThat(room.editor().get("/desk/stories").body()).as("the editor").contains("Embargoed words");
        assertThat(room.otherReporter().get("/desk/record").statusCode()).isEqualTo(403);
        assertThat(room.otherReporter().get("/desk/record/export").statusCode())
                .as("I24")
                .isEqualTo(403);
    }

    @Test
    void h14_of_several_values_the_first_counts_and_a_query_is_no_field() {
        Colleague ann = room.reporter();
        String token =
                ann.page("/desk/account").expectFirst("input[name=token]").val();
        String cookie = "Cookie: __Host-broadsheet=" + ann.session();
        var begun = wire.send(
                "POST",
                "/desk/stories?headline=Third&token=no",
                "token=" + token + "&headline=First&headline=Second&section=politics&section=culture",
                cookie);
        String number = begun.header("Location").orElseThrow().replaceAll("\\D", "");
        assertThat(room.stands(number).copy().headline()).isEqualTo("First");
        assertThat(room.stands(number).section().slug().text()).isEqualTo("politics");
        assertThat(wire.send(
                                "POST",
                                "/desk/stories",
                                "token=no&token=" + token + "&headline=X&section=politics",
                                cookie)
                        .status())
                .isEqualTo(403);
        assertThat(wire.send("POST", "/desk/stories?token=" + token, "headline=X&section=politics", cookie)
                        .status())
                .isEqualTo(403);
        String two = cookie + "; __Host-broadsheet=" + "0".repeat(40);
        assertThat(wire.get("/desk", two).status()).as("two sessions are none").isEqualTo(303);
        assertThat(wire.get("/desk/stories?q=a&q=b", cookie).status()).isEqualTo(200);
    }

    @Test
    void i18_a_slug_that_only_a_hidden_story_has_is_free_without_a_word() {
        Colleague rob = room.otherReporter();
        HttpResponse<String> begun =
                rob.send("/desk/stories", Map.of("headline", "Embargoed words", "section", "politics"));
        assertThat(begun.statusCode()).isEqualTo(303);
        String number = begun.headers().firstValue("Location").orElseThrow().replaceAll("\\D", "");
        assertThat(room.stands(number).slug()).isEqualTo(room.stands(draft).slug());
        rob.send("/desk/stories/" + number + "/spike", Map.of());
    }

    @Test
    void l01_another_sites_form_changes_nothing_at_any_address() {
        Colleague adm = room.as("adm");
        String token =
                adm.page("/desk/account").expectFirst("input[name=token]").val();
        String cookie = "Cookie: __Host-broadsheet=" + adm.session();
        Snapshot before = Snapshot.of(trial);
        int forms = 0;
        for (Routes.Route route : room.paper().whole().routes().table()) {
            if (route.kind() != Routes.Kind.FORM && route.kind() != Routes.Kind.INNER_FORM) {
                continue;
            }
            String address = address(route);
            for (String foreign : List.of(
                    "Sec-Fetch-Site: cross-site",
                    "Sec-Fetch-Site: same-site",
                    "Origin: https://evil.example",
                    "Origin: null")) {
                var answer = wire.send("POST", address, "token=" + token + "&sure=1", cookie, foreign);
                assertThat(answer.status()).as(address + " with " + foreign).isEqualTo(403);
                assertThat(answer.header("Set-Cookie")).isEmpty();
            }
            forms++;
        }
        assertThat(forms).isGreaterThan(50);
        assertThat(before.changedSince(trial)).isEmpty();
    }

    @Test
    void l01_without_the_sessions_token_nothing_is_done_either() {
        Colleague adm = room.as("adm");
        String cookie = "Cookie: __Host-broadsheet=" + adm.session();
        Snapshot before = Snapshot.of(trial);
        for (StaffRoutes.Line line : room.paper().whole().staff().table()) {
            if (line.isForm()) {
                String address = filled(line.pattern(), story);
                assertThat(wire.send("POST", address, "sure=1", cookie).status())
                        .as(address)
                        .isEqualTo(403);
                assertThat(wire.send("POST", address, "sure=1&token=" + "0".repeat(40), cookie)
                                .status())
                        .isEqualTo(403);
            }
        }
        assertThat(before.changedSince(trial)).isEmpty();
    }

    @Test
    void l02_reading_any_address_changes_nothing() {
        Colleague adm = room.as("adm");
        String token =
                adm.page("/desk/account").expectFirst("input[name=token]").val();
        Snapshot before = Snapshot.of(trial);
        int read = 0;
        for (Routes.Route route : room.paper().whole().routes().table()) {
            if (route.pattern().endsWith("/live")) {
                continue; // an answer that stays open is never read to its end
            }
            String address = address(route);
            for (String query :
                    List.of("", "?token=" + token + "&sure=1&_method=POST&headline=X&words=X&section=politics")) {
                HttpResponse<String> answer = adm.get(address + query);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                read++;
            }
        }
        assertThat(read).isGreaterThan(150);
        assertThat(before.changedSince(trial)).isEmpty();
    }

    @Test
    void l03_the_desk_takes_forms_and_nothing_that_only_looks_like_one() {
        Colleague ann = room.reporter();
        String token =
                ann.page("/desk/account").expectFirst("input[name=token]").val();
        String cookie = "Cookie: __Host-broadsheet=" + ann.session();
        Snapshot before = Snapshot.of(trial);
        String form = "token=" + token + "&headline=X&section=politics";
        for (String type : List.of("text/plain", "application/json", "application/xml", "image/png", "")) {
            var answer = wire.send(
                    "POST",
                    "/desk/stories",
                    "",
                    cookie,
                    "Content-Type: " + type,
                    "Content-Length: " + form.length() + "\r\n\r\n" + form);
            assertThat(answer.status()).as(type).isIn(400, 415);
        }
        assertThat(before.changedSince(trial)).isEmpty();
    }

    @Test
    void l07_l08_l09_no_page_of_the_desk_is_framed_shared_or_run_as_a_script() {
        Colleague adm = room.as("adm");
        String cookie = "Cookie: __Host-broadsheet=" + adm.session();
        var pages = new ArrayList<String>(
                List.of("/desk/sign-in", "/desk/sign-in/code", "/desk/sign-in/passkey", "/preview/" + "0".repeat(40)));
        room.paper().whole().staff().table().stream()
                .filter(line -> !line.isForm())
                .forEach(line -> pages.add(filled(line.pattern(), story)));
        for (String page : pages) {
            for (String foreign :
                    List.of("https://evil.example", "null", "http://localhost.evil.example", "http://evil-localhost")) {
                var answer = wire.get(page + "?callback=evil", cookie, "Origin: " + foreign);
                assertThat(answer.headers())
                        .as(page)
                        .noneMatch(
                                line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
                assertThat(answer.header("X-Content-Type-Options")).as(page).hasValue("nosniff");
                assertThat(answer.header("Cross-Origin-Resource-Policy"))
                        .as(page)
                        .hasValue("same-origin");
                assertThat(answer.header("Content-Security-Policy").orElse(""))
                        .as(page)
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.text()).as(page).doesNotStartWith("evil");
                assertThat(answer.header("Cache-Control").orElse("")).as(page).contains("no-store");
            }
        }
    }

    @Test
    void l11_hosts_and_origins_are_compared_whole() {
        for (String host : List.of(
                "evil-localhost",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil127.0.0.1",
                "localhost@evil.example",
                "xn--localhost")) {
            assertThat(wire.get("/", "Host: " + host).status()).as(host).isIn(400, 421);
        }
        Colleague ann = room.reporter();
        for (String from : List.of(
                "http://evil-localhost",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "http://localhost@evil.example",
                "localhost",
                "http://[::1].evil.example")) {
            assertThat(ann.post("/desk/stories", Map.of("headline", "X"), "Origin", from)
                            .statusCode())
                    .as(from)
                    .isEqualTo(403);
        }
    }

    @Test
    void f12_no_cell_of_the_taken_away_record_is_a_formula() {
        Colleague eve = room.editor();
        for (String start :
                List.of("=HYPERLINK(\"//evil\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")) {
            eve.send("/desk/stories", Map.of("headline", start + ", \"said\"", "section", "politics"));
        }
        String csv = eve.get("/desk/record/export").body();
        assertThat(csv)
                .contains(
                        "\"'=HYPERLINK(\"\"//evil\"\"), \"\"said\"\"\"",
                        "\"'+1+1",
                        "\"'-1",
                        "\"'@SUM(A1)",
                        "\"'=cmd|'");
        for (String line : csv.split("\r\n", -1)) {
            assertThat(line).doesNotContainPattern("(^|,)\"?[=+@\t\r-]");
        }
    }
}
