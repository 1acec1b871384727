package broadsheet.story;

import broadsheet.platform.db.Writing;

/** Lets an address of old lead to where the thing stands now (301). */
public final class RememberAddress {
    private final FormerStore formers = new FormerStore();

    /** Leads to a story, wherever it may move. */
    public void run(Writing writing, String path, StoryId story) {
        formers.remember(writing, path, story);
    }

    /** Leads to an address inside the paper. */
    public void run(Writing writing, String path, String target) {
        formers.remember(writing, path, target);
    }
}
