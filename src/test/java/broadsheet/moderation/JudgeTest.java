package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.moderation.Reason.Word;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the judge remembers, and what becomes of it (N01, N04, N05, N10, N15, N19). */
class JudgeTest {
    @BothDatabases
    void against_a_harmless_comment_nothing_speaks(Trial trial) {
        var bench = new Bench(trial);
        Judgement judgement = bench.guest(1, "The bridge should have been repaired years ago.", Mode.AFTER);
        assertThat(judgement.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(judgement.reason().word()).isEqualTo(Word.NOTHING_FOUND);
    }

    @BothDatabases
    void the_same_text_from_many_is_held_and_grouped(Trial trial) {
        var bench = new Bench(trial);
        for (int i = 0; i < 50; i++) {
            String disguised =
                    i % 2 == 0 ? "Great offer at our new shop today" : "GREAT, offer: at our n\u200Bew shop tоday!!";
            Judgement judgement = bench.member(1_000 + i, i, disguised, Mode.AFTER);
            assertThat(judgement.verdict()).isEqualTo(i < 2 ? Verdict.PUBLISH : Verdict.HOLD);
            if (i >= 2) {
                assertThat(judgement.reason().word()).isEqualTo(Word.DUPLICATE);
            }
        }
        assertThat(bench.sameAs(bench.last())).hasSize(50);
    }

    @BothDatabases
    void short_words_that_many_people_say_are_no_duplicates(Trial trial) {
        var bench = new Bench(trial);
        for (int i = 0; i < 10; i++) {
            assertThat(bench.guest(i, "Well said!", Mode.AFTER).verdict()).isEqualTo(Verdict.PUBLISH);
        }
    }

    @BothDatabases
    void the_third_new_writer_who_links_to_a_host_is_held(Trial trial) {
        var bench = new Bench(trial);
        assertThat(bench.guest(1, "I found this https://deals.example/a", Mode.AFTER)
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
        assertThat(bench.guest(2, "Look here: http://deals.example/b", Mode.AFTER)
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
        assertThat(bench.guest(3, "Nice too: deals.example is not bare, http://www.deals.example/c", Mode.AFTER)
                        .reason()
                        .word())
                .isEqualTo(Word.HOST_BY_MANY);
        assertThat(bench.guest(4, "See https://courier.test/politics", Mode.AFTER)
                        .verdict())
                .as("the paper's own host")
                .isEqualTo(Verdict.PUBLISH);
    }

    @BothDatabases
    void a_host_in_the_names_of_three_new_writers_is_held_too_n04(Trial trial) {
        var bench = new Bench(trial);
        for (int i = 1; i <= 3; i++) {
            String name = "Visit deals-2026.com, says no. " + i;
            var said = new Utterance(Kind.COMMENT, name, "I have an opinion, " + "x".repeat(i), null, Bench.THREAD);
            Asked asked = bench.asked(i, Mode.AFTER);
            Judgement judgement = bench.get(writing -> bench.judge().judge(writing, said, asked));
            assertThat(judgement.reason().word()).isEqualTo(i < 3 ? Word.NOTHING_FOUND : Word.HOST_BY_MANY);
        }
    }

    @BothDatabases
    void a_form_taken_before_gets_its_first_answer_and_is_not_counted(Trial trial) {
        var bench = new Bench(trial);
        Asked asked = bench.asked(7, Mode.AFTER).takenBefore();
        Judgement judgement = bench.judge("Once more unto the breach, dear friends", null, asked);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REPEAT);
        assertThat(judgement.decision()).isEqualTo(Judge.NOT_KEPT);
        assertThat(bench.guest(7, "Once more unto the breach, dear friends", Mode.AFTER)
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @BothDatabases
    void the_test_string_is_always_spam(Trial trial) {
        var bench = new Bench(trial);
        bench.write(writing -> bench.judge().trust(writing, 5, true));
        String words = "A check of our health: " + Pipeline.TEST_STRING + " thank you.";
        assertThat(bench.member(5, 1, words, Mode.AFTER).verdict()).isEqualTo(Verdict.SPAM);
        assertThat(bench.guest(2, words, Mode.AFTER).verdict()).isEqualTo(Verdict.SPAM);
    }

    @BothDatabases
    void a_burst_from_new_writers_brings_slow_mode_then_reading_before_and_both_end_by_themselves(Trial trial) {
        var bench = new Bench(trial);
        for (int i = 0; i < 20; i++) {
            bench.guest(i, "An opinion, and it is number " + "x".repeat(i), Mode.AFTER);
            trial.clock().advance(Duration.ofSeconds(7));
        }
        assertThat(bench.measure()).hasValue(Measure.Kind.SLOW);
        assertThat(bench.raised()).hasSize(1);
        bench.guest(500, "I am here for the first time, all the same.", Mode.AFTER);
        trial.clock().advance(Duration.ofSeconds(31));
        Judgement again = bench.guest(500, "And here I am again, too soon.", Mode.AFTER);
        assertThat(again.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(again.reason()).isEqualTo(new Reason(Word.SLOW_MODE, "89"));
        for (int i = 0; i < 40; i++) {
            bench.guest(100 + i, "One more opinion, and it is number " + "y".repeat(i), Mode.AFTER);
            trial.clock().advance(Duration.ofSeconds(7));
        }
        assertThat(bench.measure()).hasValue(Measure.Kind.BEFORE);
        assertThat(bench.raised()).hasSize(2);
        assertThat(bench.guest(600, "A harmless word in between", Mode.AFTER)
                        .reason()
                        .word())
                .isEqualTo(Word.BURST);
        assertThat(trial.database()
                        .look(reading -> bench.judge().measure(reading, Bench.THREAD))
                        .until())
                .isBefore(trial.clock().instant().plus(Duration.ofHours(3)));
        trial.clock().advance(Duration.ofHours(3));
        assertThat(bench.measure()).isEmpty();
        assertThat(bench.guest(601, "A harmless word afterwards", Mode.AFTER).verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @BothDatabases
    void what_was_published_today_may_be_talked_about_by_many_at_once(Trial trial) {
        var bench = new Bench(trial);
        Instant begun = trial.clock().instant();
        for (int i = 0; i < 99; i++) {
            bench.judge(
                    "News, say I, and I am number " + "x".repeat(i),
                    null,
                    bench.asked(i, Mode.AFTER).begun(begun));
        }
        assertThat(bench.measure()).isEmpty();
        bench.judge(
                "News, say I, and I am the last",
                null,
                bench.asked(99, Mode.AFTER).begun(begun));
        assertThat(bench.measure()).hasValue(Measure.Kind.SLOW);
    }

    @BothDatabases
    void a_decision_is_kept_with_its_reasons_and_can_be_replayed_with_other_lists(Trial trial) {
        var bench = new Bench(trial);
        String words = "Try our cassoulet, it is the best in town";
        assertThat(bench.guest(1, words, Mode.AFTER).verdict()).isEqualTo(Verdict.PUBLISH);
        long subject = bench.last();
        bench.lists("", "cassoulet");
        Finding replayed = bench.read(reading -> bench.judge().replay(reading, subject, bench.said(words, null)))
                .orElseThrow();
        assertThat(replayed.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(replayed.reasons()).containsExactly(new Reason(Word.SUSPECT_WORD, "cassoulet"));
        bench.write(writing -> bench.judge().decided(writing, subject, Verdict.SPAM, Bench.BY, "An advertisement."));
        List<Decision> history = bench.history(subject);
        assertThat(history).extracting(Decision::verdict).containsExactly(Verdict.PUBLISH, Verdict.SPAM);
        assertThat(history.getFirst().version()).isEqualTo(Pipeline.VERSION);
        assertThat(history.getLast().reasons()).containsExactly(new Reason(Word.DECIDED, "An advertisement."));
        assertThat(history.getLast().person()).isEqualTo(Bench.BY.value());
    }

    @BothDatabases
    void what_is_forgotten_leaves_neither_words_nor_the_person(Trial trial) {
        var bench = new Bench(trial);
        bench.lists("", "canary77");
        bench.member(9, 3, "The canary77 sings, write to canary88", Mode.AFTER);
        long subject = bench.last();
        bench.write(writing -> bench.judge().decided(writing, subject, Verdict.PUBLISH, Bench.BY, ""));
        bench.write(writing -> bench.judge().forgetMember(writing, 9));
        assertThat(bench.history(subject))
                .allSatisfy(decision -> assertThat(decision.reasons()).isEmpty());
        assertThat(bench.standing(9)).isEqualTo(Standing.NONE);
        assertThat(bench.sameAs(subject)).isEmpty();
    }
}
