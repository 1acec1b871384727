package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Who works here as what, who comes and who goes (cases G02, G09, G10, G11). */
class PeopleTest {
    private static Map<String, String> form(String name, long role, long place) {
        return Map.of("name", name, "email", "", "role", Long.toString(role), "place", Long.toString(place));
    }

    /** The first letter in this folder, into which the paper puts it in its own time. */
    private static String letter(Path folder) throws IOException {
        for (long end = System.nanoTime() + 20_000_000_000L; System.nanoTime() < end; Thread.yield()) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    Path file = files.filter(path -> path.toString().endsWith(".eml"))
                            .findFirst()
                            .orElse(null);
                    if (file != null) {
                        return Files.readString(file);
                    }
                }
            }
        }
        return "";
    }

    @BothDatabases
    void somebody_is_invited_chooses_a_password_and_is_in(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.stranger()) {
            HttpResponse<String> invited = crew.invite("ben", "reporter", Holding.EVERYWHERE, "");
            assertThat(invited.statusCode()).isEqualTo(200);
            String link = Crew.linkIn(invited);
            assertThat(ben.get(link).body()).contains("Welcome, Ben Berg");
            assertThat(ben.get(link).statusCode()).as("looking uses nothing up").isEqualTo(200);
            assertThat(ben.post(link, Map.of("password", "12345678")).statusCode())
                    .isEqualTo(422);
            assertThat(ben.post(link, Map.of("password", Crew.PASSWORD)).statusCode())
                    .isEqualTo(303);
            assertThat(ben.page("/desk").text()).contains("Ben Berg");
            assertThat(ben.get(link).statusCode()).as("good once").isEqualTo(404);
            assertThat(ben.post(link, Map.of("password", Crew.PASSWORD)).statusCode())
                    .isEqualTo(404);
            assertThat(ben.get("/desk/people").statusCode()).as("a reporter").isEqualTo(403);
            assertThat(crew.edda().page("/desk/people").text()).contains("Ben Berg ben Reporter");
        }
    }

    @BothDatabases
    void g10_an_invitation_goes_by_mail_with_the_configured_origin(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            HttpResponse<String> invited = crew.invite("ben", "reporter", Holding.EVERYWHERE, "ben@example.org");
            assertThat(invited.body()).contains("on its way to ben@example.org");
            String letter = letter(trial.folder().resolve("mail"));
            assertThat(letter).contains("ben@example.org", "http://localhost:", "/desk/begin/");
            assertThat(crew.invite("cem", "reporter", Holding.EVERYWHERE, "no address")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @BothDatabases
    void g09_a_link_is_good_for_three_days_and_only_the_last_one(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.stranger()) {
            String first = Crew.linkIn(crew.invite("ben", "reporter", Holding.EVERYWHERE, ""));
            String again = "/desk/people/" + crew.person("ben").id() + "/link";
            String second = Crew.linkIn(crew.edda().send(again, Map.of()));
            assertThat(ben.get(first).statusCode()).isEqualTo(404);
            assertThat(ben.get(second).statusCode()).isEqualTo(200);
            assertThat(ben.get("/desk/begin/" + "0".repeat(40)).statusCode()).isEqualTo(404);
            assertThat(ben.get("/desk/begin/" + "0".repeat(40)).body())
                    .contains("This link has been used or has ended. Sign in, or ask for another.");
            List<String> stored = paper.database()
                    .read(reading -> reading.list("SELECT hash FROM identity_link", row -> row.text("hash")));
            assertThat(stored).hasSize(1).noneMatch(second::contains);
            trial.clock().advance(Duration.ofDays(3));
            assertThat(ben.get(second).statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void an_invitation_is_made_once_more_from_the_list_itself_and_the_link_of_before_ends(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var cem = crew.hired("cem", "reporter");
                var ben = crew.stranger()) {
            String first = Crew.linkIn(crew.invite("ben", "reporter", Holding.EVERYWHERE, ""));
            var again = crew.edda().page("/desk/people").select(".people form");
            assertThat(again.eachText()).containsExactly("Invite again: Ben Berg");
            String second = Crew.linkIn(crew.edda().send(again.attr("action"), Map.of()));
            assertThat(ben.get(first).statusCode()).isEqualTo(404);
            assertThat(ben.post(second, Map.of("password", Crew.PASSWORD)).statusCode())
                    .isEqualTo(303);
            assertThat(cem.get("/desk").statusCode()).isEqualTo(200);
            assertThat(crew.edda().page("/desk/people").select(".people form")).isEmpty();
        }
    }

    @BothDatabases
    void a_refused_form_comes_back_with_the_role_that_was_chosen_or_taken_away(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            crew.hired("ben", "reporter").close();
            String address = "/desk/people/" + crew.person("ben").id();
            long editor = crew.role("editor");
            Document chosen = Jsoup.parse(crew.edda()
                    .send(address, form("", editor, Holding.EVERYWHERE))
                    .body());
            assertThat(chosen.select("#role-0 option[selected]").val()).isEqualTo(Long.toString(editor));
            assertThat(chosen.select("#role-0 option[value='']").text()).isEqualTo("No longer");
            assertThat(chosen.select("#role-1 option[value='']").text()).isEqualTo("None");
            Document taken = Jsoup.parse(crew.edda()
                    .send(address, Map.of("name", "", "email", "", "role", "", "place", "0"))
                    .body());
            assertThat(taken.select("#role-0 option[selected]")).isEmpty();
            assertThat(taken.select("#role-0 option").eachText().getFirst()).isEqualTo("No longer");
            Document invited = Jsoup.parse(
                    crew.invite("Cem!", "editor", Holding.EVERYWHERE, "").body());
            assertThat(invited.select("#role-0 option[selected]").val()).isEqualTo(Long.toString(editor));
            assertThat(invited.select("#role-0 option[value='']").text()).isEqualTo("None");
        }
    }

    @BothDatabases
    void g02_g09_a_link_to_a_new_password_ends_all_sessions_and_is_good_for_an_hour(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter");
                var other = crew.stranger()) {
            String again = "/desk/people/" + crew.person("ben").id() + "/link";
            String late = Crew.linkIn(crew.edda().send(again, Map.of()));
            trial.clock().advance(Duration.ofMinutes(60));
            assertThat(other.get(late).statusCode()).isEqualTo(404);
            String link = Crew.linkIn(crew.edda().send(again, Map.of()));
            assertThat(ben.get("/desk").statusCode()).isEqualTo(200);
            assertThat(other.post(link, Map.of("password", "boats and gulls")).statusCode())
                    .isEqualTo(303);
            assertThat(ben.get("/desk").statusCode()).isEqualTo(303);
            assertThat(ben.signIn("ben", Crew.PASSWORD).statusCode()).isEqualTo(422);
            assertThat(ben.signIn("ben", "boats and gulls").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void g02_other_roles_end_the_sessions_at_once_and_hold_from_then_on(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            Person person = crew.person("ben");
            String address = "/desk/people/" + person.id();
            long section = paper.section("world").id().value();
            assertThat(crew.edda().page(address).text()).contains("World");
            HttpResponse<String> changed = crew.edda().send(address, form("Ben B.", crew.role("editor"), section));
            assertThat(changed.statusCode()).isEqualTo(303);
            assertThat(ben.get("/desk").statusCode()).isEqualTo(303);
            Staff staff = paper.database()
                    .read(reading -> paper.whole().identity().people().staff(reading, person.id()))
                    .orElseThrow();
            assertThat(staff.may(Permission.PUBLISH, section)).isTrue();
            assertThat(staff.may(Permission.PUBLISH, section + 1)).isFalse();
            assertThat(staff.may(Permission.RECORD)).as("of the whole paper").isFalse();
            assertThat(crew.edda()
                            .send(address, form("Ben B.", crew.role("editor"), 4711))
                            .statusCode())
                    .isEqualTo(422);
            ben.signIn("ben", Crew.PASSWORD);
            crew.edda().send(address, form("Ben Berg", crew.role("editor"), section));
            assertThat(ben.get("/desk").statusCode()).as("a name is no right").isEqualTo(200);
        }
    }

    @BothDatabases
    void g02_who_leaves_is_out_at_once_and_can_come_back(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            String address = "/desk/people/" + crew.person("ben").id();
            String link = Crew.linkIn(crew.edda().send(address + "/link", Map.of()));
            crew.edda().send(address + "/leave", Map.of());
            assertThat(ben.get("/desk").statusCode()).isEqualTo(303);
            assertThat(ben.signIn("ben", Crew.PASSWORD).statusCode()).isEqualTo(422);
            assertThat(ben.get(link).statusCode()).isEqualTo(404);
            assertThat(crew.edda().page("/desk/people").select("h2 + ul").text())
                    .contains("Ben Berg");
            crew.edda().send(address + "/return", Map.of());
            assertThat(ben.signIn("ben", Crew.PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void the_last_administrator_can_neither_leave_nor_lose_the_role(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            Colleague edda = crew.edda();
            String address = "/desk/people/" + crew.person("edda").id();
            assertThat(edda.send(address + "/leave", Map.of()).statusCode()).isEqualTo(422);
            HttpResponse<String> refused = edda.send(address, form("Edda Falk", crew.role("editor"), 0));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("last administrator");
            long section = paper.section("world").id().value();
            assertThat(edda.send(address, form("Edda Falk", crew.role("administrator"), section))
                            .statusCode())
                    .isEqualTo(422);
            crew.hired("ben", "administrator").close();
            assertThat(edda.send(address, form("Edda Falk", crew.role("editor"), 0))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(edda.get("/desk").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void nobody_gives_or_takes_more_than_they_have(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            Colleague edda = crew.edda();
            assertThat(edda.send("/desk/people/roles", Map.of("name", "Office", "may", "PEOPLE"))
                            .statusCode())
                    .isEqualTo(303);
            try (var ola = crew.hired("ola", "office")) {
                assertThat(ola.get("/desk/people").statusCode()).isEqualTo(200);
                var upwards = form("Ola Berg", crew.role("administrator"), 0);
                assertThat(ola.send("/desk/people/" + crew.person("ola").id(), upwards)
                                .statusCode())
                        .isEqualTo(422);
                String boss = "/desk/people/" + crew.person("edda").id();
                assertThat(ola.send(boss + "/link", Map.of()).statusCode()).isEqualTo(422);
                assertThat(ola.send(boss + "/leave", Map.of()).statusCode()).isEqualTo(422);
                assertThat(ola.send("/desk/people/roles/office", Map.of("name", "Office", "may", "KILL"))
                                .statusCode())
                        .isEqualTo(422);
            }
        }
    }

    @BothDatabases
    void roles_are_data_and_a_change_of_one_ends_its_holders_sessions(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            String address = "/desk/people/roles/reporter";
            assertThat(crew.edda().page(address).select("input[value=WRITE]").hasAttr("checked"))
                    .isTrue();
            crew.edda().send(address, Map.of("name", "Writer", "may", "PICTURES"));
            assertThat(ben.get("/desk").statusCode()).isEqualTo(303);
            Staff staff = paper.database().read(reading -> RoleStore.staff(reading, crew.person("ben")));
            assertThat(staff.roles()).containsExactly("Writer");
            assertThat(staff.may(Permission.WRITE)).isFalse();
            assertThat(staff.may(Permission.PICTURES)).isTrue();
            crew.edda().send("/desk/people/roles/administrator", Map.of("name", "Boss"));
            assertThat(crew.edda().page("/desk/people/roles").text()).contains("Boss");
        }
    }

    @BothDatabases
    void all_of_it_stands_in_the_record(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            crew.hired("ben", "reporter").close();
            String address = "/desk/people/" + crew.person("ben").id();
            crew.edda().send(address, form("Ben Berg", crew.role("editor"), 0));
            crew.edda().send(address + "/leave", Map.of());
            StaffRecord record = paper.whole().identity().record();
            List<RecordLine> lines = paper.database()
                    .read(reading ->
                            record.about(reading, "person/" + crew.person("ben").id(), 10));
            assertThat(lines)
                    .extracting(RecordLine::act)
                    .containsExactly("let go", "changed", "chose a password by a link", "invited");
            assertThat(lines.get(1).before()).endsWith("Reporter");
            assertThat(lines.get(1).after()).endsWith("Editor");
            assertThat(crew.edda().page(address).text()).contains("Edda Falk let go");
        }
    }
}
