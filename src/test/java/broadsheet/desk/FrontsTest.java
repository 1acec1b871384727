package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class FrontsTest {
    private static Story story(Newsroom room, String headline) {
        room.paper().trial().clock().advance(Duration.ofMinutes(1));
        return room.paper().story(headline).in("politics").published();
    }

    /** Sends one of the screen's forms as it stands on the page, with these fields. */
    private static HttpResponse<String> send(Colleague by, Document screen, String act, Map<String, String> changed) {
        var form = screen.expectFirst("form[action=/desk/front/" + act + "]");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(changed);
        return by.send("/desk/front/" + act, fields);
    }

    private static String lead(Newsroom room) {
        return Jsoup.parse(room.paper().get("/").text())
                .select(".teaser-lead .teaser-title")
                .text();
    }

    @BothDatabases
    void a_front_editor_pins_looks_publishes_and_goes_back(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            Story old = story(room, "Old harbour");
            story(room, "New bridge");
            Colleague fay = room.as("fay");
            Document screen = fay.page("/desk/front");
            assertThat(screen.select("#lead .slot-title").text()).isEqualTo("New bridge");

            HttpResponse<String> pinned =
                    send(fay, screen, "pin", Map.of("story", old.id().toString(), "slot", "lead", "into", "second-1"));
            assertThat(pinned.headers().firstValue("Location")).hasValue("/desk/front?said=pinned#lead");
            assertThat(lead(room)).isEqualTo("New bridge");
            Document preview = fay.page("/desk/front/preview");
            assertThat(preview.select(".teaser-lead .teaser-title").text()).isEqualTo("Old harbour");

            screen = fay.page("/desk/front");
            assertThat(screen.select("#lead .slot-name").text()).contains("Pinned");
            assertThat(screen.select(".layout-bar").text()).contains("One slot differs");
            send(fay, screen, "publish", Map.of());
            assertThat(lead(room)).isEqualTo("Old harbour");

            send(fay, fay.page("/desk/front"), "back", Map.of());
            assertThat(lead(room)).isEqualTo("New bridge");
            room.paper().assertExact();
        }
    }

    @BothDatabases
    void a_slot_has_words_of_its_own_and_is_left_to_the_rule_again(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            Story story = story(room, "Old harbour");
            Colleague fay = room.as("fay");
            send(
                    fay,
                    fay.page("/desk/front"),
                    "words",
                    Map.of("slot", "lead", "story", story.id().toString(), "headline", "Harbour!", "picture", ""));
            Document screen = fay.page("/desk/front");
            assertThat(screen.select("#lead .slot-title").text()).isEqualTo("Harbour!");

            HttpResponse<String> refused =
                    send(fay, screen, "words", Map.of("slot", "lead", "headline", "Typed words", "picture", "12"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("no picture of number 12", "value=\"Typed words\"");
            Document told = Jsoup.parse(refused.body());
            assertThat(told.select("[role=alert] a[href='#p-lead']").text()).startsWith("Lead: ");
            assertThat(told.select("#lead details[open] #p-lead[aria-invalid=true][value=12]")
                            .attr("aria-describedby"))
                    .isEqualTo("p-lead-wrong");
            assertThat(told.select("#p-lead-wrong").text()).contains("no picture of number 12");
            Map<String, String> noNumber = Map.of("slot", "lead", "headline", "", "picture", "the red one");
            assertThat(Jsoup.parse(send(fay, screen, "words", noNumber).body())
                            .select("#p-lead-wrong")
                            .text())
                    .isEqualTo("A picture is named by its number.");

            fay.send(
                    "/desk/front/unpin",
                    Map.of("slot", "lead", "base", screen.select("[name=base]").val()));
            assertThat(fay.page("/desk/front").select("#lead .slot-title").text())
                    .isEqualTo("Old harbour");
        }
    }

    @BothDatabases
    void a_story_is_moved_from_slot_to_slot_and_what_stood_there_takes_its_place(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            Story old = story(room, "Old harbour");
            Story bridge = story(room, "New bridge");
            Colleague fay = room.as("fay");
            Document screen = fay.page("/desk/front");
            assertThat(screen.select("#lead .slot-title").text()).isEqualTo("New bridge");
            assertThat(screen.select("#lead [value=up]")).isEmpty();
            String river = screen.select("[data-story=" + old.id() + "]").attr("id");
            assertThat(river).startsWith("river-");

            HttpResponse<String> moved = send(
                    fay, screen, "move", Map.of("slot", river, "story", old.id().toString(), "place", "lead"));
            assertThat(moved.headers().firstValue("Location")).hasValue("/desk/front?said=moved-slot#down-lead");
            screen = fay.page("/desk/front");
            assertThat(screen.select("#lead .slot-title").text()).isEqualTo("Old harbour");
            assertThat(screen.select("#" + river + " .slot-title").text()).isEqualTo("New bridge");
            assertThat(screen.select(".slot-pinned")).hasSize(2);

            Document before = screen;
            send(fay, screen, "move", Map.of("slot", "lead", "story", old.id().toString(), "to", "down"));
            screen = fay.page("/desk/front");
            assertThat(screen.select("#second-1 .slot-title").text()).isEqualTo("Old harbour");
            send(
                    fay,
                    screen,
                    "move",
                    Map.of("slot", "second-1", "story", old.id().toString(), "to", "up"));
            assertThat(fay.page("/desk/front").select("#lead .slot-title").text())
                    .isEqualTo("Old harbour");

            HttpResponse<String> other = send(
                    fay,
                    fay.page("/desk/front"),
                    "move",
                    Map.of("slot", "lead", "story", bridge.id().toString(), "to", "down"));
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).contains("Another story stands there by now");
            assertThat(send(
                                    fay,
                                    before,
                                    "move",
                                    Map.of("slot", "lead", "story", old.id().toString(), "to", "down"))
                            .statusCode())
                    .as("overtaken")
                    .isEqualTo(409);
            room.paper().assertExact();
        }
    }

    @BothDatabases
    void the_second_of_two_editors_is_told_and_nothing_is_lost(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            Story one = story(room, "One");
            Story two = story(room, "Two");
            Colleague fay = room.as("fay");
            Colleague ada = room.as("adm");
            Document seenByAda = ada.page("/desk/front");
            send(fay, fay.page("/desk/front"), "pin", Map.of("story", one.id().toString(), "slot", "lead"));

            HttpResponse<String> late =
                    send(ada, seenByAda, "pin", Map.of("story", two.id().toString(), "slot", "lead"));
            assertThat(late.statusCode()).isEqualTo(409);
            Document told = Jsoup.parse(late.body());
            assertThat(told.select(".notice-error").text()).contains("Fay Falk has changed this");
            assertThat(told.select("#lead .slot-title").text()).isEqualTo("One");
            assertThat(told.select("[name=story][checked]").val())
                    .isEqualTo(two.id().toString());

            // another slot is free all the same
            assertThat(send(ada, seenByAda, "pin", Map.of("story", two.id().toString(), "slot", "second-1"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void stories_are_found_and_nothing_but_what_readers_see(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            story(room, "Old harbour");
            story(room, "New bridge");
            room.paper().story("Harbour secret").in("politics").drafted();
            Document screen = room.as("fay").page("/desk/front?q=harbour");
            assertThat(screen.select(".choice-title").eachText()).containsExactly("Old harbour");
        }
    }

    @BothDatabases
    void a_reporter_is_not_let_near_it(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            assertThat(room.reporter().get("/desk/front").statusCode()).isEqualTo(403);
            assertThat(room.reporter().get("/desk/front/preview").statusCode()).isEqualTo(403);
        }
    }

    @BothDatabases
    void breaking_news_is_let_run_and_ended(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            Story story = story(room, "Old harbour");
            Colleague fay = room.as("fay");
            Document screen = fay.page("/desk/front/breaking");
            String usual = screen.select("[name=ends]").val();
            Map<String, String> line =
                    Map.of("words", "Harbour closed", "story", story.id().toString(), "ends", usual);
            assertThat(send(fay, screen, "breaking", line).statusCode()).isEqualTo(303);
            assertThat(room.paper().get("/breaking.txt").text()).isEqualTo(story.address() + "\nHarbour closed");

            screen = fay.page("/desk/front/breaking");
            assertThat(screen.select(".running-line").text()).isEqualTo("Harbour closed");
            HttpResponse<String> refused =
                    send(fay, screen, "breaking", Map.of("words", "Kept words", "ends", "yesterday"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"Kept words\"", "Say when the line ends");

            send(fay, screen, "breaking/end", Map.of());
            assertThat(room.paper().get("/breaking.txt").text()).isEmpty();
        }
    }
}
