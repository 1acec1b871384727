package broadsheet.contributions;

import broadsheet.masthead.Shell;

/**
 * The code, shown this once.
 *
 * @param code in four groups
 * @param sender who sent it, to be told what is kept
 */
record SentPage(Shell shell, String code, Sender sender) {
    String status() {
        return Pages.STATUS;
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
