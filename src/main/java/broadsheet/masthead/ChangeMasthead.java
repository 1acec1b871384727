package broadsheet.masthead;

import broadsheet.platform.db.Writing;

/** Names the paper anew, or changes its language, time zone or words. Every page wears it, so every page is reprinted. */
public final class ChangeMasthead {
    /** Writes the new masthead; a masthead that is the same already changes nothing. */
    public void run(Writing writing, Paper paper) {
        if (!MastheadStore.paper(writing).equals(paper)) {
            MastheadStore.write(writing, paper);
        }
    }
}
