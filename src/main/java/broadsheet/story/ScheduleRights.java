package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who scheduled something may still do it when its time has come, and who is told what came of it. The
 * newsroom plugs in here.
 */
public interface ScheduleRights {
    /** Whether this person may publish this story, or take it off, now. */
    boolean may(Reading reading, long person, Story story);

    /** Told in the same transaction when they may not, so that nothing was done and others must decide. */
    void refused(Writing writing, long person, Story story, Instant due);

    /** Told in the same transaction when a story was to be published while an embargo lasts, so that nothing was done. */
    default void embargoed(Writing writing, Story story, Instant due, EmbargoTerms terms) {}

    /** Told in the same transaction when a story was published as scheduled, perhaps later than it was due. */
    default void published(Writing writing, @Nullable Long person, Story story, Instant due) {}

    /** Told in the same transaction when a story was taken off as scheduled, perhaps later than it was due. */
    default void tookOff(Writing writing, @Nullable Long person, Story story, Instant due) {}

    /** Whoever could schedule may. */
    ScheduleRights UNCHANGED = new ScheduleRights() {
        @Override
        public boolean may(Reading reading, long person, Story story) {
            return true;
        }

        @Override
        public void refused(Writing writing, long person, Story story, Instant due) {}
    };
}
