package broadsheet.moderation.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Naive Bayes over the features that tell most (after P. Graham, A Plan for Spam, 2002), smoothed, so that nothing that
 * was seen once is certain. Says nothing before it has seen enough of both kinds.
 */
public final class Bayes {
    /** In how many approved and rejected texts a feature stood. */
    public record Counts(long ham, long spam) {
        static final Counts NONE = new Counts(0, 0);
    }

    /**
     * What it thinks.
     *
     * @param spam from 0 to 1
     * @param weightiest numbers of the features that spoke most for spam, the strongest first
     */
    public record Guess(double spam, List<Long> weightiest) {}

    /** How many of each kind it must have seen. */
    public static final int ENOUGH = 20;

    private static final int TELLING = 20;
    private static final int TOLD = 5;
    private static final double STRENGTH = 1.0;
    private static final double MARGIN = 0.3;
    private static final double MOST_OF_ONE = 3;
    private static final double LEAST_EVIDENCE = 4;

    private record Weight(long feature, double odds) {}

    private Bayes() {}

    /** Whether it may say something. */
    public static boolean hasSeenEnough(Counts all) {
        return all.ham() >= ENOUGH && all.spam() >= ENOUGH;
    }

    /** The guess for a text with these features. */
    public static Guess guess(List<Long> features, Map<Long, Counts> known, Counts all) {
        var weights = new ArrayList<Weight>();
        for (long feature : features) {
            Counts seen = known.getOrDefault(feature, Counts.NONE);
            if (seen.ham() + seen.spam() >= 2) {
                double odds = odds(seen, all);
                if (Math.abs(odds) > MARGIN) {
                    weights.add(new Weight(feature, odds));
                }
            }
        }
        weights.sort(Comparator.comparingDouble(weight -> -Math.abs(weight.odds())));
        List<Weight> telling = weights.subList(0, Math.min(TELLING, weights.size()));
        // a word or two are no evidence, whatever they are
        double evidence = Math.min(1, telling.size() / LEAST_EVIDENCE);
        double sum = evidence * telling.stream().mapToDouble(Weight::odds).sum();
        List<Long> weightiest = telling.stream()
                .filter(weight -> weight.odds() > 0)
                .limit(TOLD)
                .map(Weight::feature)
                .toList();
        return new Guess(1 / (1 + Math.exp(-sum)), weightiest);
    }

    /** The logarithm of how much more often it stands in spam, drawn to nothing where little was seen. */
    private static double odds(Counts seen, Counts all) {
        double inSpam = seen.spam() / (double) all.spam();
        double inHam = seen.ham() / (double) all.ham();
        double share = inSpam + inHam == 0 ? 0.5 : inSpam / (inSpam + inHam);
        double times = seen.spam() + seen.ham();
        double drawn = (STRENGTH * 0.5 + times * share) / (STRENGTH + times);
        return Math.clamp(Math.log(drawn / (1 - drawn)), -MOST_OF_ONE, MOST_OF_ONE);
    }
}
