package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** When what is embargoed comes out (cases I13 and I20; I19 is in {@code TimesTest}, I21 in {@code ImportWordPressTest}). */
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
