package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.demo.DemoStaff;
import broadsheet.testing.Colleague;
import java.time.InstantSource;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the demo paper's staff find on their desk. */
class DemoDeskTest {
    @Test
    void two_stories_that_readers_sent_in_wait_and_one_was_asked_back() {
        try (var paper = OpenCourier.picturedDemo(InstantSource.system(), Set.of("salt-pans"));
                var mira = Colleague.of(paper.origin(), "mira", DemoStaff.PASSWORD)) {
            Document queue = mira.page("/desk/contributions");
            assertThat(queue.select(".slate-title a").eachText())
                    .containsExactlyInAnyOrder(
                            "The salt pan behind our house is white again", "We sign for more lifts than we look at");
            assertThat(queue.select(".desk-menu a[href=/desk/contributions]").text())
                    .contains("(2)");
            Document salt = mira.page(queue.select("a:contains(salt pan)").attr("href"));
            assertThat(salt.select(".sent-photos img")).hasSize(1);
            assertThat(salt.text())
                    .contains("Tove Lindgaard", "The third pan from the wall, on its second dry week", "Wording");
            Document asked = mira.page("/desk/contributions?state=question");
            assertThat(asked.select(".slate-title a").eachText())
                    .containsExactly("Somebody waters the young trees in Lantern Street at night");
            assertThat(mira.page(asked.select(".slate-title a").attr("href")).text())
                    .contains("On which nights did you see the cans");
        }
    }

    @Test
    void each_tab_of_the_moderators_has_something_with_its_reason() {
        try (var paper = OpenCourier.picturedDemo(InstantSource.system(), Set.of());
                var jonas = Colleague.of(paper.origin(), "jonas", DemoStaff.PASSWORD)) {
            assertThat(jonas.page("/desk/comments").select(".q-list").text())
                    .contains(
                            "A word of the suspect list: “windbag”",
                            "Many links (4)",
                            "Sent faster than anybody types (900 ms)",
                            "And 2 that say the same",
                            "newcomers are read first here")
                    .doesNotContain("limpet");
            assertThat(jonas.page("/desk/comments?tab=flagged")
                            .select(".q-list")
                            .text())
                    .contains("Speaks for the dredging firm", "This is an advertisement");
            assertThat(jonas.page("/desk/comments?tab=spam").select(".q-list").text())
                    .contains("limpet oil", "double your pennies");
            assertThat(jonas.page("/desk/comments?tab=appeals")
                            .select(".q-list")
                            .text())
                    .contains("Ottoline Vey", "You give away how the piece ends", "The bell sinks in the title");
            assertThat(jonas.page("/desk/comments?tab=decided").text()).contains("You give away how the piece ends");
        }
    }
}
