package broadsheet.masthead;

import broadsheet.platform.db.Writing;

/** Gives the paper other colours and type. Every page wears them, so every page is reprinted. */
public final class ChangeLook {
    /** Writes the new look; one that is the same already changes nothing. */
    public void run(Writing writing, Look look) {
        if (!LookStore.look(writing).equals(look)) {
            LookStore.write(writing, look);
        }
    }
}
