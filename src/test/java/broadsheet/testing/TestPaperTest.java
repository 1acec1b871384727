package broadsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.story.Story;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

class TestPaperTest {
    @BothDatabases
    void a_paper_is_written_read_and_restarted(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes")
                    .in("politics")
                    .by("Ann")
                    .about("budget")
                    .published();
            paper.comment(story).by("Bo").saying("At last.");
            var later = paper.story("Bridge opens")
                    .in("politics")
                    .scheduled(trial.clock().instant().plus(Duration.ofHours(1)));
            assertThat(paper.get("/politics").text()).contains("Budget passes").doesNotContain("Bridge opens");
            assertThat(paper.get(story.address()).text()).contains("At last.", "/authors/ann", "/topics/budget");
            assertThat(paper.keptAddresses()).containsExactly("/politics", story.address());
            paper.assertExact();
            trial.clock().advance(Duration.ofHours(1));
            paper.runDue();
            assertThat(paper.get("/politics").text()).contains("Bridge opens");
            paper.restart();
            assertThat(paper.keptAddresses()).isEmpty();
            assertThat(paper.get(paper.story(later).address()).status()).isEqualTo(200);
            paper.assertExact();
        }
    }

    @BothDatabases
    void it_opens_over_http(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var client = HttpClient.newHttpClient()) {
            paper.story("Budget passes").in("politics").published();
            var page = client.send(
                    HttpRequest.newBuilder(URI.create(paper.open() + "/politics"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(page.body()).contains("Budget passes");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_page_that_is_out_of_date_is_found(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes").in("politics").published();
            paper.get("/politics");
            paper.write(writing -> writing.exec(
                    "UPDATE story_version SET headline = 'Budget fails' WHERE story_id = ?",
                    story.id().value()));
            assertThatThrownBy(paper::assertExact)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("/politics");
        }
    }
}
