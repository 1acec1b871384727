package broadsheet.contributions;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;

/** Sets a contribution aside as spam. */
public final class SetAside {
    private final Erasing erasing;

    SetAside(Erasing erasing) {
        this.erasing = erasing;
    }

    /** @throws IllegalStateException when somebody else decided meanwhile */
    public void run(Writing writing, Contribution contribution, PersonId by) {
        ContributionId id = contribution.id();
        ContributionStore.move(writing, contribution, ContributionState.SPAM, "", erasing.keepOn(writing, id));
        erasing.sieve().decided(writing, id, true, by);
    }
}
