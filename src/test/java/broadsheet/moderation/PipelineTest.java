package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.moderation.Reason.Word;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps one by one, without a database (N03–N05, N11, N13, N15, N19). */
class PipelineTest {
    private static final WordLists LISTS = WordLists.of(List.of("viagra", "cunt", "penis"), List.of("casino"));

    private static Utterance said(String words) {
        return new Utterance(Kind.COMMENT, "Ann", words, null, 1L);
    }

    private static Finding run(String words, Signals signals) {
        return Pipeline.run(said(words), signals, LISTS);
    }

    @SuppressWarnings("NullAway") // it does not see in a compiled class that a nested type may be null
    private static Signals form(boolean answered, boolean trapFilled, Duration typed) {
        Signals q = Signals.quiet(Mode.AFTER);
        return new Signals(
                true,
                false,
                true,
                0,
                0,
                null,
                null,
                0,
                Trust.NEW,
                0,
                0,
                typed,
                trapFilled,
                answered,
                0,
                Set.of(),
                null,
                null,
                null,
                q.opinion(),
                q.mode());
    }

    @SuppressWarnings("NullAway") // as above
    private static Signals by(Trust trust, Opinion opinion, Mode mode) {
        return new Signals(
                true, false, true, 0, 0, null, null, 0, trust, 0, 0, null, false, true, 0, Set.of(), null, null, null,
                opinion, mode);
    }

    @Test
    void what_was_sent_faster_than_one_can_write_or_without_a_challenge_is_held_never_lost() {
        assertThat(run("Quite so.", form(true, false, Duration.ofMillis(2_900))))
                .isEqualTo(held(Word.SENT_TOO_FAST, "2900 ms"));
        assertThat(run("Quite so.", form(true, true, Duration.ofSeconds(9)))).isEqualTo(held(Word.TRAP_FILLED, ""));
        assertThat(run("Quite so.", form(false, false, Duration.ofSeconds(9))))
                .isEqualTo(held(Word.CHALLENGE_UNANSWERED, ""));
        assertThat(run("Quite so.", form(true, false, Duration.ofSeconds(3))).verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    private static Finding held(Word word, String detail) {
        return new Finding(Verdict.HOLD, List.of(new Reason(word, detail)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/1 http://b.example/2 and www.shop.com",
                "see https://bit.ly/3xyz",
                "go to http://xn--pypal-4ve.com/login",
                "go to http://pаypal.com/login",
                "go to http://192.0.2.7/x",
                "hxxp://one.example, two[.]com and three (dot) com"
            })
    void links_of_new_writers_that_are_many_shortened_or_disguised_are_held(String words) {
        assertThat(run(words, Signals.quiet(Mode.AFTER)).verdict()).isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As http://courier.example/a and https://paper.example/b say.",
                "The end.But he never said that. I live at No.10, e.g. in the U.K. and so on.",
                "Mail me at ann@mail.example please",
                "Version 1.2.3 of node.js"
            })
    void up_to_two_links_and_what_only_looks_like_one_are_not(String words) {
        assertThat(run(words, Signals.quiet(Mode.AFTER)).verdict()).isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void links_in_a_name_count_like_those_in_the_words_n04() {
        String two = "As http://courier.example/a and https://paper.example/b say.";
        var named = new Utterance(Kind.COMMENT, "Ann www.shop.com", two, null, null);
        Finding found = Pipeline.run(named, Signals.quiet(Mode.AFTER), LISTS);
        assertThat(found).isEqualTo(held(Word.MANY_LINKS, "3"));
        var shortened = new Utterance(Kind.EDIT, "bit.ly/3xyz", "Quite so.", 7L, null);
        assertThat(Pipeline.run(shortened, Signals.quiet(Mode.AFTER), LISTS))
                .isEqualTo(held(Word.SHORTENED_LINK, "bit.ly"));
        var plain = new Utterance(Kind.COMMENT, "Ann Shop", two, null, null);
        assertThat(Pipeline.run(plain, Signals.quiet(Mode.AFTER), LISTS).verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void a_banned_word_is_spam_from_a_new_writer_and_waits_from_others() {
        assertThat(run("Buy v1agra", Signals.quiet(Mode.AFTER)).verdict()).isEqualTo(Verdict.SPAM);
        assertThat(run("Buy v1agra", by(Trust.KNOWN, Opinion.UNASKED, Mode.AFTER))
                        .verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(run("Buy v1agra", by(Trust.TRUSTED, Opinion.UNASKED, Mode.AFTER))
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
        assertThat(run("A casino opens", Signals.quiet(Mode.AFTER))).isEqualTo(held(Word.SUSPECT_WORD, "casino"));
        assertThat(run("From Scunthorpe to Penistone", Signals.quiet(Mode.AFTER))
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
        assertThat(Pipeline.run(
                                new Utterance(Kind.NAME, "V.i.a.g.r.a", "", null, null),
                                Signals.quiet(Mode.AFTER),
                                LISTS)
                        .verdict())
                .isEqualTo(Verdict.REFUSE);
    }

    @Test
    void an_outside_service_that_says_nothing_means_hold() {
        assertThat(run("Quite so.", by(Trust.KNOWN, Opinion.SILENT, Mode.AFTER)))
                .isEqualTo(held(Word.OUTSIDE_SILENT, ""));
        assertThat(run("Quite so.", by(Trust.KNOWN, Opinion.SUSPECT, Mode.AFTER)))
                .isEqualTo(held(Word.OUTSIDE_OPINION, ""));
        assertThat(run("Quite so.", by(Trust.KNOWN, Opinion.HARMLESS, Mode.AFTER))
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void the_mode_of_the_conversation_has_the_last_word() {
        assertThat(run("Quite so.", by(Trust.TRUSTED, Opinion.UNASKED, Mode.BEFORE)))
                .isEqualTo(held(Word.READ_BEFORE, ""));
        assertThat(run("Quite so.", by(Trust.NEW, Opinion.UNASKED, Mode.NEWCOMERS)))
                .isEqualTo(held(Word.NEWCOMER, ""));
        assertThat(run("Quite so.", by(Trust.KNOWN, Opinion.UNASKED, Mode.NEWCOMERS))
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void writing_that_runs_over_its_neighbours_is_held() {
        assertThat(run("z" + "\u0301".repeat(20), Signals.quiet(Mode.AFTER))
                        .reasons()
                        .getFirst()
                        .word())
                .isEqualTo(Word.TWISTED_WRITING);
        assertThat(run("abc \u202Efdp.exe", Signals.quiet(Mode.AFTER)).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(run(
                                "Việt Nam, नमस्ते, สวัสดี, שָׁלוֹם, مَرْحَبًا 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                                Signals.quiet(Mode.AFTER))
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void later_findings_are_told_with_the_first() {
        Finding found = run("casino http://bit.ly/1", form(false, true, Duration.ofSeconds(1)));
        assertThat(found.reasons())
                .extracting(Reason::word)
                .containsExactly(
                        Word.SUSPECT_WORD,
                        Word.SHORTENED_LINK,
                        Word.SENT_TOO_FAST,
                        Word.TRAP_FILLED,
                        Word.CHALLENGE_UNANSWERED);
    }

    @Test
    void signals_can_be_stored_and_read_again() {
        var signals = new Signals(
                true,
                false,
                true,
                1,
                2,
                Duration.ofSeconds(5),
                null,
                3,
                Trust.KNOWN,
                4,
                5,
                Duration.ofMillis(1_234),
                true,
                false,
                6,
                Set.of("a.example"),
                Measure.Kind.SLOW,
                new Banned(7, BannedBy.NETWORK, "why", java.time.Instant.ofEpochMilli(8)),
                new Score(0.5, List.of("x")),
                Opinion.SILENT,
                Mode.NEWCOMERS);
        assertThat(Signals.of(signals.json())).isEqualTo(signals);
        Signals quiet = Signals.quiet(Mode.AFTER);
        assertThat(Signals.of(quiet.json())).isEqualTo(quiet);
    }
}
