package broadsheet.contributions;

import broadsheet.platform.db.Writing;

/** The sender takes a contribution back: all of it is deleted, unless readers see a story of it already. */
final class Withdraw {
    private final Erasing erasing;

    Withdraw(Erasing erasing) {
        this.erasing = erasing;
    }

    /** Whether it is gone; {@link Erasing#leaveNothing} must be called when that is committed. */
    boolean run(Writing writing, Contribution contribution) {
        if (erasing.isPublic(writing, contribution)) {
            return false;
        }
        erasing.delete(writing, contribution.id());
        return true;
    }
}
