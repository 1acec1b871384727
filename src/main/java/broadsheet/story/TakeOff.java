package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Takes a published story off without notice, as when its time is over: its address answers 404. */
public final class TakeOff {
    private final Withdrawal withdrawal;

    public TakeOff(Ids ids, Sections sections) {
        this.withdrawal = new Withdrawal(ids, sections);
    }

    /**
     * Takes off. {@link Publish} brings it back to its address.
     *
     * @throws IllegalStateException for a story that is not published
     */
    public Receipt run(Writing writing, StoryId id, Writer writer) {
        return withdrawal.run(writing, id, StoryState.UNPUBLISHED, writer);
    }
}
