package broadsheet.comments;

import broadsheet.masthead.Shell;

/** Says in a sentence what came of something, and leads back; never kept. */
record ToldPage(Shell shell, Venue venue, Act act) {
    String say(String key) {
        return shell.words().say(key);
    }
}
