package broadsheet.masthead;

import broadsheet.platform.db.Writing;

/** Ends the line of breaking news before its time. */
public final class EndBreaking {
    /** Ends it; nothing happens when none runs. */
    public void run(Writing writing) {
        BreakingStore.last(writing)
                .filter(breaking -> breaking.runsAt(writing.now()))
                .ifPresent(breaking -> BreakingStore.write(
                        writing,
                        new Breaking(
                                breaking.words(), breaking.story(), breaking.beganAt(), writing.now(), breaking.by())));
    }
}
