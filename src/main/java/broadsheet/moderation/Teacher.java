package broadsheet.moderation;

import broadsheet.moderation.StandingStore.Lesson;
import broadsheet.moderation.classifier.Bayes;
import broadsheet.moderation.classifier.Features;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Teaches the classifier what people decided, unteaches what they undid, and keeps how members stand. */
final class Teacher {
    private static final String HAM = "ham";
    private static final String SPAM = "spam";
    private static final int HEX = 16;

    private Teacher() {}

    static @Nullable Score score(Reading reading, Features features) {
        Map<Long, Bayes.Counts> known = FeatureStore.counts(reading, features.numbers());
        Bayes.Counts all = known.getOrDefault(0L, new Bayes.Counts(0, 0));
        if (!Bayes.hasSeenEnough(all)) {
            return null;
        }
        Bayes.Guess guess = Bayes.guess(features.numbers(), known, all);
        return new Score(
                guess.spam(), guess.weightiest().stream().map(features::label).toList());
    }

    /** Remembers what was written until somebody decides about it; what the steps published counts as approved. */
    static void enter(Writing writing, long subject, @Nullable Long member, Features features, boolean isPublished) {
        var counts = new HashMap<Long, Bayes.Counts>();
        StandingStore.lesson(writing, subject).ifPresent(before -> settle(writing, before, null, null, counts));
        String written = features.numbers().stream()
                .map(number -> Long.toString(number, HEX))
                .collect(Collectors.joining(" "));
        var lesson = new Lesson(subject, member, null, null, written, writing.now());
        settle(writing, lesson, isPublished ? "approved" : null, null, counts);
        if (!counts.isEmpty()) {
            FeatureStore.add(writing, counts);
        }
    }

    /**
     * Takes note of what a person decided about several things at once. What says the same is taught once, so that a
     * flood that is rejected in one act does not drown what was learnt before.
     */
    static void decided(Writing writing, List<Long> subjects, Verdict verdict) {
        String outcome = switch (verdict) {
            case PUBLISH -> "approved";
            case SPAM, REFUSE -> "rejected";
            case HOLD, REPEAT -> null;
        };
        String taught = outcome == null ? null : verdict == Verdict.PUBLISH ? HAM : SPAM;
        var changes = new Changes();
        var taughtNow = new ArrayList<Long>();
        var likeOthers = new ArrayList<Long>();
        Set<String> seen = new HashSet<>();
        for (Lesson before : StandingStore.lessons(writing, subjects)) {
            boolean isFirst = seen.add(before.features());
            (isFirst ? taughtNow : likeOthers).add(before.subject());
            changes.add(before, outcome, isFirst ? taught : null);
        }
        StandingStore.settle(writing, taughtNow, outcome, taught);
        StandingStore.settle(writing, likeOthers, outcome, null);
        changes.count(writing);
    }

    /** What is known of each by now, in a word that {@link #restore} understands. */
    static Map<Long, String> known(Reading reading, List<Long> subjects) {
        var known = new HashMap<Long, String>();
        for (Lesson lesson : StandingStore.lessons(reading, subjects)) {
            known.put(lesson.subject(), word(lesson.outcome()) + "/" + word(lesson.taught()));
        }
        return known;
    }

    /** Brings back what was known of these then. */
    static void restore(Writing writing, List<Long> subjects, String known) {
        int slash = known.indexOf('/');
        String outcome = orNull(known.substring(0, slash));
        String taught = orNull(known.substring(slash + 1));
        var changes = new Changes();
        StandingStore.lessons(writing, subjects).forEach(before -> changes.add(before, outcome, taught));
        StandingStore.settle(writing, subjects, outcome, taught);
        changes.count(writing);
    }

    private static String word(@Nullable String word) {
        return word == null ? "" : word;
    }

    private static @Nullable String orNull(String word) {
        return word.isEmpty() ? null : word;
    }

    /** What many lessons change in the counts of features and of members. */
    private static final class Changes {
        private final Map<Long, Bayes.Counts> counts = new HashMap<>();
        private final Map<Long, int[]> members = new TreeMap<>();

        void add(Lesson before, @Nullable String outcome, @Nullable String taught) {
            Teacher.add(counts, before.features(), before.taught(), -1);
            Teacher.add(counts, before.features(), taught, 1);
            if (before.member() != null) {
                int[] more = members.computeIfAbsent(before.member(), _ -> new int[2]);
                more[0] += one(outcome, "approved") - one(before.outcome(), "approved");
                more[1] += one(outcome, "rejected") - one(before.outcome(), "rejected");
            }
        }

        void count(Writing writing) {
            members.forEach((member, more) -> StandingStore.count(writing, member, more[0], more[1], writing.now()));
            if (!counts.isEmpty()) {
                FeatureStore.add(writing, counts);
            }
        }
    }

    private static void settle(
            Writing writing,
            Lesson before,
            @Nullable String outcome,
            @Nullable String taught,
            Map<Long, Bayes.Counts> counts) {
        add(counts, before.features(), before.taught(), -1);
        add(counts, before.features(), taught, 1);
        var after = new Lesson(before.subject(), before.member(), outcome, taught, before.features(), before.at());
        StandingStore.keep(writing, after);
        if (before.member() != null) {
            int approved = one(outcome, "approved") - one(before.outcome(), "approved");
            int rejected = one(outcome, "rejected") - one(before.outcome(), "rejected");
            StandingStore.count(writing, before.member(), approved, rejected, writing.now());
        }
    }

    private static int one(@Nullable String outcome, String wanted) {
        return wanted.equals(outcome) ? 1 : 0;
    }

    private static void add(Map<Long, Bayes.Counts> counts, String features, @Nullable String taught, int times) {
        if (taught == null) {
            return;
        }
        var more = new Bayes.Counts(taught.equals(HAM) ? times : 0, taught.equals(SPAM) ? times : 0);
        counts.merge(0L, more, Teacher::sum);
        Arrays.stream(features.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .forEach(number -> counts.merge(Long.parseLong(number, HEX), more, Teacher::sum));
    }

    private static Bayes.Counts sum(Bayes.Counts one, Bayes.Counts other) {
        return new Bayes.Counts(one.ham() + other.ham(), one.spam() + other.spam());
    }
}
