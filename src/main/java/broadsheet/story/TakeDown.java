package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/**
 * Removes a story because the law demands it: its address answers 451 (RFC 7725) and it leaves every list. A story that
 * was killed before can be taken down, too.
 */
public final class TakeDown {
    private final Withdrawal withdrawal;

    public TakeDown(Ids ids, Sections sections) {
        this.withdrawal = new Withdrawal(ids, sections);
    }

    /**
     * Takes down. {@link Reinstate} undoes it.
     *
     * @throws IllegalStateException for a story that readers never saw
     */
    public Receipt run(Writing writing, StoryId id, Writer writer) {
        return withdrawal.run(writing, id, StoryState.TAKEN_DOWN, writer);
    }
}
