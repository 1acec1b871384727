package broadsheet.moderation;

import broadsheet.platform.db.Writing;

/** Somebody who is told when a measure is taken, in the same transaction. */
@FunctionalInterface
public interface Alerts {
    /** A measure has been taken. One that only goes on, within an hour of its end, is not told again. */
    void raised(Writing writing, Measure measure);
}
