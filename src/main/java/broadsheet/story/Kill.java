package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Withdraws a published story with notice: its address answers 410 and it leaves every list. */
public final class Kill {
    private final Withdrawal withdrawal;

    public Kill(Ids ids, Sections sections) {
        this.withdrawal = new Withdrawal(ids, sections);
    }

    /** Kills by nobody in particular; otherwise as below. */
    public Receipt run(Writing writing, StoryId id) {
        return run(writing, id, Writer.PAPER);
    }

    /**
     * Kills. {@link Reinstate} undoes it.
     *
     * @throws IllegalStateException for a story that is not published
     */
    public Receipt run(Writing writing, StoryId id, Writer writer) {
        return withdrawal.run(writing, id, StoryState.KILLED, writer);
    }
}
