package broadsheet.contributions;

import broadsheet.platform.db.Writing;

/** Sets a contribution aside as spam. */
public final class SetAside {
    private final Erasing erasing;

    SetAside(Erasing erasing) {
        this.erasing = erasing;
    }

    /** @throws IllegalStateException when somebody else decided meanwhile */
    public void run(Writing writing, Contribution contribution) {
        ContributionStore.move(
                writing, contribution, ContributionState.SPAM, "", erasing.keepOn(writing, contribution.id()));
    }
}
