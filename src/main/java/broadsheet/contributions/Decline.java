package broadsheet.contributions;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;

/** Declines a contribution for a reason that its sender reads. */
public final class Decline {
    /** In code points. */
    public static final int LONGEST_REASON = 1_000;

    private final Erasing erasing;

    Decline(Erasing erasing) {
        this.erasing = erasing;
    }

    /**
     * Declines.
     *
     * @throws IllegalArgumentException in the user's words, when there is no reason
     * @throws IllegalStateException when somebody else decided meanwhile
     */
    public void run(Writing writing, Contribution contribution, String reason) {
        String said = PlainText.lines(reason, LONGEST_REASON);
        if (said.isEmpty()) {
            throw new IllegalArgumentException("Say why, in words for the one who sent it.");
        }
        ContributionStore.move(
                writing, contribution, ContributionState.DECLINED, said, erasing.keepOn(writing, contribution.id()));
    }
}
