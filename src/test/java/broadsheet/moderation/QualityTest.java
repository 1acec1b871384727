package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.moderation.Labelled.Item;
import broadsheet.moderation.classifier.Bayes;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How good the verdicts are on a fixed labelled set (S13), and that what was learnt can be unlearnt. */
class QualityTest {
    private static final String BANNED = "viagra\ncialis\nonline casino\n赌场\n代开发票";
    private static final String SUSPECT = "telegram\nwhatsapp\n加微信\nواتساب\nكازينو";

    /** Judges something as a guest who was never here before writes it, some time after the last. */
    private static Judgement judge(Bench bench, Trial trial, int number, Item item) {
        trial.clock().advance(Duration.ofHours(13));
        return bench.guest(number, item.words(), Mode.AFTER);
    }

    @BothDatabases
    void nearly_all_spam_is_held_and_nearly_nothing_else(Trial trial) {
        var bench = new Bench(trial);
        List<Item> all = Labelled.all();
        assertThat(all).hasSizeGreaterThan(200);
        bench.lists(BANNED, SUSPECT);
        var judged = new ArrayList<Item>();
        for (int i = 0; i < all.size(); i++) {
            if (i / 2 % 2 == 0) {
                judge(bench, trial, i, all.get(i));
                bench.decide(bench.last(), all.get(i).isSpam() ? Verdict.SPAM : Verdict.PUBLISH);
            } else {
                judged.add(all.get(i));
            }
        }
        trial.clock().advance(Duration.ofDays(15));
        var missed = new ArrayList<String>();
        var wronged = new ArrayList<String>();
        for (int i = 0; i < judged.size(); i++) {
            Item item = judged.get(i);
            Judgement judgement = judge(bench, trial, 1_000 + i, item);
            boolean isPublished = judgement.verdict() == Verdict.PUBLISH;
            if (item.isSpam() && isPublished) {
                missed.add(item.words());
            } else if (!item.isSpam() && !isPublished) {
                wronged.add(judgement.reasons() + " " + item.words());
            }
        }
        long spam = judged.stream().filter(Item::isSpam).count();
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo((int) (spam * 0.05));
        assertThat(wronged).as("held for nothing").hasSizeLessThanOrEqualTo((int) ((judged.size() - spam) * 0.02));
    }

    @BothDatabases
    void the_classifier_says_nothing_before_it_has_seen_enough_and_then_says_why(Trial trial) {
        var bench = new Bench(trial);
        var offer = new Item("Forex signals with guaranteed profit for everybody, today only", true);
        for (int i = 0; i < Bayes.ENOUGH; i++) {
            Judgement first = judge(
                    bench,
                    trial,
                    i,
                    new Item("Guaranteed forex profit " + "abcdefghijklmnopqrstuvwxyz".substring(i), true));
            assertThat(first.verdict()).isEqualTo(Verdict.PUBLISH);
            bench.decide(bench.last(), Verdict.SPAM);
            judge(
                    bench,
                    trial,
                    100 + i,
                    new Item("The council met again about " + "abcdefghijklmnopqrstuvwxyz".substring(i), false));
            bench.decide(bench.last(), Verdict.PUBLISH);
        }
        Judgement held = judge(bench, trial, 200, offer);
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.reason().word()).isEqualTo(Reason.Word.LIKE_SPAM);
        assertThat(held.reason().detail()).contains("forex", "profit", "guaranteed");
    }

    @BothDatabases
    void what_was_taught_is_untaught_exactly(Trial trial) {
        var bench = new Bench(trial);
        judge(bench, trial, 1, new Item("Guaranteed forex profit for you", true));
        long subject = bench.last();
        assertThat(counts(bench)).isEmpty();
        bench.decide(subject, Verdict.SPAM);
        Map<Long, Bayes.Counts> once = counts(bench);
        assertThat(once).containsEntry(0L, new Bayes.Counts(0, 1));
        bench.decide(subject, Verdict.SPAM);
        assertThat(counts(bench)).isEqualTo(once);
        bench.decide(subject, Verdict.PUBLISH);
        assertThat(counts(bench)).containsEntry(0L, new Bayes.Counts(1, 0));
        bench.decide(subject, Verdict.HOLD);
        assertThat(counts(bench).values()).containsOnly(new Bayes.Counts(0, 0));
    }

    private static Map<Long, Bayes.Counts> counts(Bench bench) {
        List<Long> features = bench.read(reading -> {
            var written = new ArrayList<Long>();
            StandingStore.lesson(reading, bench.last()).ifPresent(lesson -> {
                for (String number : lesson.features().split(" ", -1)) {
                    written.add(Long.parseLong(number, 16));
                }
            });
            return written;
        });
        return bench.read(reading -> FeatureStore.counts(reading, features));
    }

    @BothDatabases
    void a_flood_that_is_rejected_in_one_act_is_taught_once(Trial trial) {
        var bench = new Bench(trial);
        var flood = new ArrayList<Long>();
        for (int i = 0; i < 73; i++) {
            bench.guest(i, "Guaranteed forex profit for you and me", Mode.BEFORE);
            flood.add(bench.last());
        }
        bench.write(writing -> bench.judge().decided(writing, flood, Verdict.SPAM, Bench.BY, "Spam."));
        assertThat(counts(bench)).containsEntry(0L, new Bayes.Counts(0, 1));
        assertThat(flood).allMatch(subject -> bench.history(subject).getLast().verdict() == Verdict.SPAM);
    }
}
