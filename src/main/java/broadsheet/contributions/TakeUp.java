package broadsheet.contributions;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;

/** Takes a contribution up, also one that was declined or set aside before. */
public final class TakeUp {
    private final Erasing erasing;

    TakeUp(Erasing erasing) {
        this.erasing = erasing;
    }

    /** @throws IllegalStateException when somebody else decided meanwhile */
    public void run(Writing writing, Contribution contribution, PersonId by) {
        ContributionId id = contribution.id();
        ContributionStore.move(writing, contribution, ContributionState.READING, "", erasing.keepOn(writing, id));
        if (contribution.state() == ContributionState.SPAM) {
            erasing.sieve().decided(writing, id, false, by);
        }
    }
}
