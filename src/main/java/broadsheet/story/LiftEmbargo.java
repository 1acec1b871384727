package broadsheet.story;

import broadsheet.platform.db.Writing;

/** Ends an embargo before its time, because those who asked for it did. Nothing is published by it. */
public final class LiftEmbargo {
    /**
     * Lifts.
     *
     * @return what was lifted
     * @throws IllegalStateException when no embargo lasts
     */
    public EmbargoTerms run(Writing writing, StoryId id) {
        EmbargoTerms terms = Embargoes.lasting(writing, id)
                .orElseThrow(() -> new IllegalStateException("No embargo lasts on this story."));
        EmbargoStore.clear(writing, id);
        return terms;
    }
}
