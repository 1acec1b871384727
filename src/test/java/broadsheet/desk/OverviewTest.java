package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
            newsroom.story(newsroom.editor(), "The lighthouse is sold", "At last.");
            Document own = newsroom.editor().page("/desk");
            assertThat(own.select("section:has(h2:contains(Yours)) a").eachText())
                    .containsExactly("The lighthouse is sold");
            assertThat(own.select("section:has(h2:contains(Being written)) a").eachText())
                    .containsExactly("The pier will close");
            assertThat(newsroom.as("mod").page("/desk").select("section")).isEmpty();
            assertThat(newsroom.as("mod").page("/desk").select(".duties a").eachAttr("href"))
                    .contains("/desk/comments");
            Document pictures = newsroom.as("pia").page("/desk");
            for (String address : pictures.select(".duties a").eachAttr("href")) {
                assertThat(newsroom.as("pia").get(address).statusCode())
                        .as(address)
                        .isEqualTo(200);
            }
            assertThat(pictures.select(".duties a")).hasSize(3);
        }
    }

    @BothDatabases
    void whoever_asks_for_what_is_not_there_stays_at_the_desk(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            for (String address : List.of("/desk/readers/999", "/desk/comments/999", "/desk/stories/999")) {
                var answer = newsroom.as("adm").get(address);
                assertThat(answer.statusCode()).as(address).isEqualTo(404);
                Document page = Jsoup.parse(answer.body());
                assertThat(page.select("main h1").text()).isEqualTo("There is nothing at this address");
                assertThat(page.select(".desk-menu")).as(address).isNotEmpty();
            }
        }
    }

    @BothDatabases
    void colleagues_know_what_is_being_written_and_no_line_leads_where_they_may_not_go(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            newsroom.paper().story("The pier is open").in("politics").published();
            String own = newsroom.story(newsroom.reporter(), "The pier will close", "Soon.");
            Document others = newsroom.otherReporter().page("/desk/stories");
            assertThat(others.select(".slate-title").eachText())
                    .containsExactlyInAnyOrder("The pier is open", "The pier will close");
            for (Element link : others.select(".slate-title a")) {
                assertThat(newsroom.otherReporter().get(link.attr("href")).statusCode())
                        .isEqualTo(200);
            }
            assertThat(others.select(".slate-title a").eachText()).containsExactly("The pier is open");
            assertThat(newsroom.otherReporter().page("/desk").text()).doesNotContain("The pier will close");
            String here = ".slate-title a[href=/desk/stories/" + own + "]";
            assertThat(newsroom.reporter().page("/desk/stories").select(here)).hasSize(1);
            assertThat(newsroom.editor().page("/desk/stories").select(here)).hasSize(1);
        }
    }
}
