package broadsheet.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.PersonId;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What somebody sees and does who has a code, and how long anything is kept. */
class FollowingTest {
    private static final PersonId EVE = new PersonId(1);

    private static Optional<Contribution> newest(TestPaper paper) {
        return paper.database()
                .read(reading -> Stream.of(ContributionState.values())
                        .flatMap(
                                state -> paper
                                        .whole()
                                        .contributions()
                                        .contributions()
                                        .page(reading, state, Long.MAX_VALUE, 10)
                                        .stream())
                        .max(java.util.Comparator.comparingLong(
                                found -> found.id().value())));
    }

    /** Does an act of the desk with what has come in. */
    private static void desk(TestPaper paper, BiConsumer<broadsheet.platform.db.Writing, Contribution> act) {
        paper.perform(writing -> act.accept(writing, newest(paper).orElseThrow()));
    }

    private static ContributionsRoom.Acts acts(TestPaper paper) {
        return paper.whole().contributions().acts();
    }

    private static List<String> holding(Path folder, String words) throws java.io.IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    @BothDatabases
    void a_question_stands_on_the_page_of_the_code_and_goes_out_by_mail_and_is_answered_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("email", "marta@example.org");
            String code = reader.sent(form, Map.of());
            desk(paper, (writing, found) -> acts(paper).takeUp().run(writing, found, EVE));
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("reading");
            desk(paper, (writing, found) -> acts(paper).askBack().run(writing, found, "Which <quay>?", "Eve Ek"));

            HttpResponse<String> asked = reader.status(code);
            assertThat(Correspondent.state(asked)).isEqualTo("question");
            assertThat(asked.body()).contains("Which &lt;quay").doesNotContain("Eve Ek", "marta@example.org");
            ReadersPost.Received letter = new ReadersPost(paper).newest("marta@example.org");
            assertThat(letter.text())
                    .contains("Which <quay>?", "/send-your-story/status")
                    .doesNotContain("Eve Ek", code);

            assertThat(reader.answer(code, " ").statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(reader.answer(code, "x".repeat(5_001)).body())
                            .select("#answer")
                            .text())
                    .hasSize(5_001);
            HttpResponse<String> answered = reader.answer(code, "The north quay.");
            assertThat(answered.body()).contains("Your answer has arrived", "The north quay.");
            reader.answer(code, "The north quay.");
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("reading");
            ContributionId id = newest(paper).orElseThrow().id();
            List<Turn> turns = paper.database()
                    .read(reading ->
                            paper.whole().contributions().contributions().turns(reading, id));
            assertThat(turns).extracting(Turn::words).containsExactly("Which <quay>?", "The north quay.");
        }
    }

    @BothDatabases
    void codes_cannot_be_guessed_and_right_ones_are_not_counted(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            String code = reader.sent(reader.form(), Map.of());
            for (int i = 0; i < 20; i++) {
                assertThat(reader.status(code).statusCode()).isEqualTo(200);
            }
            for (int i = 0; i < 10; i++) {
                assertThat(reader.status("AAAA-CCCC-DDDD-EEE" + "ACDEFGHJKM".charAt(i))
                                .statusCode())
                        .isEqualTo(422);
            }
            assertThat(reader.status(code).statusCode()).isEqualTo(429);
            assertThat(reader.answer(code, "Words.").statusCode()).isEqualTo(429);
            assertThat(reader.withdraw(code).statusCode()).isEqualTo(429);
            assertThat(newest(paper)).isPresent();

            trial.clock().advance(Duration.ofMinutes(11));
            assertThat(reader.status(code).statusCode()).isEqualTo(200);
            assertThat(reader.get("/send-your-story/status").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void the_code_stands_nowhere(Trial trial) throws java.io.IOException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            String code = reader.sent(reader.form(), Map.of());
            reader.status(code);
            paper.database().sweep();

            assertThat(holding(trial.folder(), code)).isEmpty();
            assertThat(holding(trial.folder(), code.replace("-", ""))).isEmpty();
        }
    }

    @BothDatabases
    void a_story_is_taken_back_at_once_with_all_that_belongs_to_it(Trial trial) throws java.io.IOException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("words", "CanaryWordsLinnet on the quay.");
            String code = reader.sent(form, Map.of("a.jpg", Snaps.jpeg(1)));
            desk(paper, (writing, found) -> acts(paper).askBack().run(writing, found, "CanaryAskedPlover?", "Eve"));
            assertThat(reader.post("/send-your-story/status/withdraw", Map.of("code", code))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(newest(paper)).isPresent();

            assertThat(reader.withdraw(code).statusCode()).isEqualTo(200);
            assertThat(newest(paper)).isEmpty();
            assertThat(reader.status(code).statusCode()).isEqualTo(422);
            assertThat(trial.folder().resolve("contributions").resolve("photos"))
                    .isEmptyDirectory();
            paper.database().sweep();
            assertThat(holding(trial.folder(), "CanaryWordsLinnet")).isEmpty();
            assertThat(holding(trial.folder(), "CanaryAskedPlover")).isEmpty();
            assertThat(reader.withdraw(code).statusCode()).isEqualTo(422);
        }
    }

    @BothDatabases
    void what_was_declined_is_deleted_when_its_day_has_come_and_not_before(Trial trial) throws java.io.IOException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("words", "CanaryWordsLinnet on the quay.");
            String code = reader.sent(form, Map.of("a.jpg", Snaps.jpeg(1)));
            trial.clock().advance(Duration.ofDays(30));
            desk(paper, (writing, found) -> acts(paper).decline().run(writing, found, "We had it already."));

            HttpResponse<String> declined = reader.status(code);
            assertThat(Correspondent.state(declined)).isEqualTo("declined");
            assertThat(declined.body()).contains("We had it already.", "is deleted on 25 March 2027");
            trial.clock().advance(Duration.ofDays(89));
            paper.runDue();
            assertThat(newest(paper)).isPresent();
            trial.clock().advance(Duration.ofDays(1));
            paper.runDue();

            assertThat(newest(paper)).isEmpty();
            assertThat(trial.folder().resolve("contributions").resolve("photos"))
                    .isEmptyDirectory();
            paper.database().sweep();
            assertThat(holding(trial.folder(), "CanaryWordsLinnet")).isEmpty();
            assertThat(reader.status(code).statusCode()).isEqualTo(422);
        }
    }

    @BothDatabases
    void what_nobody_takes_up_is_deleted_too(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            reader.sent(reader.form(), Map.of());
            trial.clock().advance(Duration.ofDays(90));
            paper.runDue();
            assertThat(newest(paper)).isEmpty();
        }
    }

    @BothDatabases
    void moves_that_are_not_allowed_change_nothing(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            reader.sent(reader.form(), Map.of());
            desk(paper, (writing, found) -> acts(paper).decline().run(writing, found, "No."));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> desk(
                            paper, (writing, found) -> acts(paper).askBack().run(writing, found, "What?", "Eve")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(newest(paper).orElseThrow().state()).isEqualTo(ContributionState.DECLINED);
            desk(paper, (writing, found) -> acts(paper).takeUp().run(writing, found, EVE));
            assertThat(newest(paper).orElseThrow())
                    .matches(found -> found.reason().isEmpty());
        }
    }
}
