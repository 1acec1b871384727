package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** When what is embargoed comes out (cases I13, I19, I20; I21 is in {@code ImportWordPressTest}). */
class EmbargoTest {
    @BothDatabases
    void i13_what_was_not_there_a_moment_before_is_there_at_its_time(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            String number = room.story(room.editor(), "Embargoed", "Words.");
            room.decide(room.editor(), number, "schedule", Map.of("due", "2026-11-25T18:00"));
            String address = "/politics/2026/11/25/embargoed";
            Instant due = Instant.parse("2026-11-25T18:00:00Z");
            room.paper().trial().clock().set(due.minusMillis(1));
            room.paper().runDue();
            assertThat(room.paper().get(address).status()).isEqualTo(404);
            assertThat(room.paper().get("/politics").text()).doesNotContain("Embargoed");
            room.paper().trial().clock().set(due);
            room.paper().runDue();
            assertThat(room.paper().get(address).status()).isEqualTo(200);
            assertThat(room.paper().get("/politics").text()).contains("Embargoed");
            assertThat(room.paper().get("/feed.xml").text()).contains("Embargoed");
        }
    }

    @BothDatabases
    void i19_half_past_two_is_one_instant_in_both_nights_when_the_clocks_change(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            var adm = room.as("adm");
            var form = adm.page("/desk/paper");
            adm.send(
                    "/desk/paper",
                    Map.of(
                            "name",
                                    form.expectFirst("[name=name]").val().isEmpty()
                                            ? "The Paper"
                                            : form.expectFirst("[name=name]").val(),
                            "tagline", "",
                            "about", "",
                            "language", "en",
                            "zone", "Europe/Oslo",
                            "notice", ""));
            String skipped = room.story(room.editor(), "Spring", "Words.");
            room.decide(room.editor(), skipped, "schedule", Map.of("due", "2027-03-28T02:30"));
            assertThat(room.stands(skipped).dueAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
            String twice = room.story(room.editor(), "Autumn", "Words.");
            room.decide(room.editor(), twice, "schedule", Map.of("due", "2027-10-31T02:30"));
            assertThat(room.stands(twice).dueAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        }
    }

    @BothDatabases
    void i20_a_clock_that_is_set_back_takes_nothing_off(Trial trial) {
        try (var room = Newsroom.on(trial)) {
            String number = room.story(room.editor(), "Embargoed", "Words.");
            room.decide(room.editor(), number, "schedule", Map.of("due", "2026-11-25T18:00"));
            room.paper().trial().clock().set(Instant.parse("2026-11-25T18:00:01Z"));
            room.paper().runDue();
            String address = room.stands(number).address();
            room.paper().trial().clock().advance(Duration.ofHours(-2));
            room.paper().runDue();
            assertThat(room.stands(number).state()).isEqualTo(StoryState.PUBLISHED);
            assertThat(room.paper().get(address).status()).isEqualTo(200);
            assertThat(room.paper().fresh(address).status()).isEqualTo(200);
            assertThat(room.paper().fresh("/politics").text()).contains("Embargoed");
        }
    }
}
