package broadsheet.desk.checks;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.outbound.Outcome;
import broadsheet.platform.text.Allowed;
import broadsheet.story.Copy;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Links to other sites: once a day each, and what came of it. */
class OutsideLinksTest {
    private static final String GONE = "https://example.org/gone";
    private static final String SHY = "https://example.org/shy";
    private static final Copy COPY = Copy.of(
            "Links",
            Allowed.body("<p><a href=\"" + GONE + "\">Gone</a> <a href=\"" + SHY + "\">shy</a> <a href=\"" + GONE
                    + "\">gone again</a> <a href=\"mailto:a@example.org\">mail</a> <a href=\"/politics\">in</a></p>"));

    @BothDatabases
    void each_is_tried_once_a_day_and_hosts_that_turn_programs_away_are_let_be(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ledger = new Ledger(trial.database(), trial.ids())) {
            List<String> tried = new CopyOnWriteArrayList<>();
            Map<String, Outcome> answers = Map.of(GONE, new Outcome(404, ""), SHY, new Outcome(403, ""));
            var links = new OutsideLinks(trial.database(), paper.whole().masthead(), ledger, address -> {
                tried.add(address);
                return answers.getOrDefault(address, new Outcome(200, ""));
            });
            paper.perform(writing -> links.ask(writing, COPY));
            paper.perform(writing -> links.ask(writing, COPY));
            assertThat(tried).as("not while somebody waits").isEmpty();
            ledger.runDue();
            assertThat(tried).containsExactlyInAnyOrder(GONE, SHY);
            OutsideLinks.Trouble gone = trial.database()
                    .read(reading -> OutsideLinks.trouble(reading, GONE).orElseThrow());
            assertThat(gone.words()).isEqualTo("answered 404");
            assertThat(gone.at()).isEqualTo(trial.clock().instant());
            boolean isShy = trial.database()
                    .read(reading -> OutsideLinks.trouble(reading, SHY).isEmpty());
            assertThat(isShy).isTrue();
            trial.clock().advance(Duration.ofDays(1));
            paper.perform(writing -> links.ask(writing, COPY));
            ledger.runDue();
            assertThat(tried).hasSize(4);
        }
    }
}
