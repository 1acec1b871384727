package broadsheet.platform.http;

import broadsheet.platform.db.Reading;

/** Draws the pages that say that something is not here or cannot be done. The masthead plugs in here. */
public interface Notices {
    /**
     * A helpful page.
     *
     * @param status 400 to 503
     * @param words what is wrong and how to mend it; empty for the status's own words
     */
    Template notice(Reading reading, int status, String words);
}
