package broadsheet.moderation;

import java.util.List;

/**
 * What flags weigh (N09): as much as those who raised them were right before. A crowd that was never right weighs little,
 * guests and new members nothing.
 */
public final class Weights {
    /** How often somebody's flags were upheld by a moderator, and how often not. */
    public record Past(int upheld, int failed) {}

    /** Somebody who raised a flag. */
    public record Flagger(long member, Trust trust, Past past) {}

    /** How many things flags may hide within an hour, until moderators have looked. */
    public static final int MOST_AN_HOUR = 10;

    private static final int LEAST_FLAGGERS = 3;
    private static final double ENOUGH = 2.0;

    private Weights() {}

    /** What one flag weighs, from 0 to 1; a half for somebody of whom nothing is known. */
    public static double of(Flagger flagger) {
        if (!flagger.trust().isAtLeast(Trust.KNOWN)) {
            return 0;
        }
        Past past = flagger.past();
        double share = (past.upheld() + 2.0) / (past.upheld() + past.failed() + 4.0);
        return switch (flagger.trust()) {
            case NEW -> 0;
            case KNOWN -> share;
            case REGULAR -> Math.min(1, share * 1.25);
            case TRUSTED -> 1;
        };
    }

    /**
     * Whether flags hide something until a moderator has looked: three who are known at least, who weigh two together,
     * against somebody who is no regular.
     *
     * @param flaggers everybody once
     * @param hiddenThisHour how many things flags have hidden within the last hour
     */
    public static boolean hide(List<Flagger> flaggers, Trust author, int hiddenThisHour) {
        List<Flagger> known = flaggers.stream()
                .filter(flagger -> flagger.trust().isAtLeast(Trust.KNOWN))
                .toList();
        long distinct = known.stream().map(Flagger::member).distinct().count();
        double weight = known.stream().mapToDouble(Weights::of).sum();
        return distinct >= LEAST_FLAGGERS
                && weight >= ENOUGH
                && !author.isAtLeast(Trust.REGULAR)
                && hiddenThisHour < MOST_AN_HOUR;
    }
}
