package broadsheet.platform.jobs;

import broadsheet.platform.db.Writing;

/** Marks a job done together with what it did. */
@FunctionalInterface
public interface Completion {
    /**
     * Marks the job done in this transaction, so that the act and its end are committed together or not at all.
     *
     * @throws TakenOver when somebody else has the job by now; it must leave the transaction, which is thereby undone
     */
    void in(Writing writing);
}
