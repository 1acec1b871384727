package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.List;
import java.util.Map;

/** A paper in which nothing has been arranged yet tells whoever comes first what comes first. */
class FirstStepsTest {
    private static final List<People.Invented> STAFF = List.of(
            new People.Invented("ann", "Ann Ames", "reporter"), new People.Invented("adm", "Ada Dal", "administrator"));

    @BothDatabases
    void an_empty_paper_leads_its_administrator_to_the_sections_and_then_to_the_first_story(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            String origin = paper.open();
            paper.whole().identity().people().hireForDemo(STAFF, Newsroom.PASSWORD);
            var ada = Colleague.of(origin, "adm", Newsroom.PASSWORD);
            assertThat(ada.page("/desk").select(".first-steps a").eachAttr("href"))
                    .containsExactly("/desk/paper", "/desk/sections", "/desk/people/new", "/desk/stories/new");
            var early = ada.page("/desk/stories/new");
            assertThat(early.select("main form")).isEmpty();
            assertThat(early.select("main a.button").eachAttr("href")).contains("/desk/sections");
            var ann = Colleague.of(origin, "ann", Newsroom.PASSWORD);
            assertThat(ann.page("/desk").select(".first-steps")).isEmpty();
            assertThat(ann.page("/desk/stories/new").text())
                    .contains("Whoever arranges the paper can open one.")
                    .doesNotContain("Open a section");

            ada.get("/desk/sections");
            assertThat(ada.send("/desk/sections", Map.of("name", "Politics", "slug", "", "parent", ""))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(ada.page("/desk").select(".first-steps")).isEmpty();
            assertThat(ann.page("/desk/stories/new").select("main form #section option"))
                    .hasSize(1);
        }
    }
}
