package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import org.jsoup.nodes.Document;

/** The first page behind the door tells everybody who writes what is at hand. */
class OverviewTest {
    @BothDatabases
    void it_tells_what_is_mine_what_is_being_written_and_what_was_published_last(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            newsroom.paper().story("The pier is open").in("politics").published();
            newsroom.story(newsroom.reporter(), "The pier will close", "Soon.");
            Document mine = newsroom.reporter().page("/desk");
            assertThat(mine.select("section:has(h2:contains(Yours)) a").eachText())
                    .containsExactly("The pier will close");
            Document others = newsroom.editor().page("/desk");
            assertThat(others.select("section:has(h2:contains(Yours))").text())
                    .contains("What you write will stand here.");
            assertThat(others.select("section:has(h2:contains(Being written)) a")
                            .eachText())
                    .containsExactly("The pier will close");
            assertThat(others.select("section:has(h2:contains(Published last)) a")
                            .eachText())
                    .containsExactly("The pier is open");
            assertThat(newsroom.as("mod").page("/desk").select("section")).isEmpty();
        }
    }
}
