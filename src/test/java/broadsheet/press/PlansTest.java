package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What readers ask for costs the same however large the archive is: how SQLite goes about each of their questions. */
class PlansTest {
    /** By what nearly everything has in common, or from end to end. */
    private static final Pattern GROWS = Pattern.compile("\\((visibility|state|kind|stage|listed|outcome)=\\?\\)");

    private static final Pattern WHOLE = Pattern.compile(
            "SCAN (s|v|c|l|story_story|story_version|story_listing|comments_comment|moderation_decision)( |$)(?!USING)");

    @Test
    void no_question_of_a_reader_goes_through_all_stories_or_all_comments() {
        Set<String> asked = new ConcurrentSkipListSet<>();
        var slow = new ArrayList<String>();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial, database -> new Overheard(database, asked))) {
            var happening = new RandomPaper(paper, new SplittableRandom(20_261_127L));
            for (int i = 0; i < 150; i++) {
                happening.act();
                happening.read(12);
            }
            asked.removeIf(sql -> sql.contains("platform_job")); // the ledger's, which no reader waits for
            for (String sql : asked) {
                List<String> plan = trial.database()
                        .read(reading -> reading.list("EXPLAIN QUERY PLAN " + sql, row -> row.text("detail")));
                plan.stream()
                        .filter(step -> GROWS.matcher(step).find()
                                || WHOLE.matcher(step).find())
                        .forEach(step -> slow.add(step + " in " + sql));
            }
        }
        assertThat(asked).as("questions overheard").hasSizeGreaterThan(60).anyMatch(sql -> sql.contains("kicker"));
        assertThat(slow).isEmpty();
    }
}
