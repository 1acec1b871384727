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
    /** By what nearly everything has in common. */
    private static final Pattern GROWS = Pattern.compile("\\((visibility|state|kind|stage|listed|outcome)=\\?\\)");

    /** From end to end. */
    private static final Pattern WHOLE = Pattern.compile("^SCAN (\\w+)( USING .*INDEX)?");

    private static final Set<String> FEW = Set.of("forum_board", "front_draft_slot", "section_section", "story_page");

    @Test
    void no_question_of_a_reader_goes_through_all_of_anything_that_grows() {
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
                        .filter(step -> GROWS.matcher(step).find() || isWhole(step, sql))
                        .forEach(step -> slow.add(step + " in " + sql));
            }
        }
        assertThat(asked).as("questions overheard").hasSizeGreaterThan(60).anyMatch(sql -> sql.contains("kicker"));
        assertThat(slow).isEmpty();
    }

    /** Of some things there are few; a walk along an index that ends early is none from end to end. */
    private static boolean isWhole(String step, String sql) {
        var whole = WHOLE.matcher(step);
        return whole.find() && !FEW.contains(whole.group(1)) && (whole.group(2) == null || !sql.contains("LIMIT"));
    }
}
