package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;

/** A moderator answers a banned member who appealed: the ban is lifted, or kept. */
public final class DecideBanAppeal {
    private final Lift lift;

    DecideBanAppeal(Lift lift) {
        this.lift = lift;
    }

    /**
     * Decides.
     *
     * @param answer what the member is told; may be empty when the ban is lifted, whose history it joins
     * @return false when nothing waits: it was decided before, or the ban is over
     * @throws IllegalArgumentException in a sentence, when a ban is kept without an answer
     */
    public boolean run(Writing writing, long ban, boolean isGranted, String answer, PersonId by) {
        boolean holds = BanStore.find(writing, ban)
                .filter(line -> line.member() != null && line.holds(writing.now()))
                .isPresent();
        boolean isOpen = BanAppealStore.find(writing, ban)
                .filter(appeal -> !appeal.isDecided())
                .isPresent();
        if (!holds || !isOpen) {
            return false;
        }
        if (!isGranted && answer.isBlank()) {
            throw new IllegalArgumentException("Whoever appealed is told why the ban stays: write a sentence.");
        }
        if (!BanAppealStore.decide(writing, ban, isGranted, answer.strip(), by.value())) {
            return false;
        }
        if (isGranted) {
            lift.run(writing, ban, answer, by);
        }
        return true;
    }
}
