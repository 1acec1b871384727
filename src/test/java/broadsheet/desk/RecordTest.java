package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.Map;

/** The record of what the staff did (K13). */
class RecordTest {
    @BothDatabases
    void it_tells_who_did_what_and_can_be_taken_away(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "Words.");
            newsroom.decide(newsroom.editor(), number, "publish", Map.of());
            newsroom.decide(newsroom.editor(), number, "correct", Map.of("words", "=1+1 was wrong"));
            Colleague eve = newsroom.editor();
            assertThat(eve.page("/desk/record").text())
                    .contains("Ann Ames began Budget passes", "Eve Ek published", "Eve Ek printed a correction");
            assertThat(eve.page("/desk/record").text()).doesNotContain("story/" + number);
            assertThat(eve.page("/desk/record").select(".versions a").eachAttr("href"))
                    .contains("/desk/stories/" + number);
            HttpResponse<String> csv = eve.get("/desk/record/export");
            assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"record.csv\"");
            assertThat(csv.body())
                    .startsWith("\"time\",\"who\",\"did\"")
                    .contains("\"'=1+1 was wrong\"", "\"story/" + number + "\"", "\"Budget passes\"");
            assertThat(newsroom.reporter().get("/desk/record").statusCode()).isEqualTo(403);
        }
    }
}
