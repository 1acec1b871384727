package broadsheet.contributions;

import broadsheet.masthead.Shell;

/**
 * Asks for a code.
 *
 * @param typed what was typed
 * @param trouble the last part of a message's key, or empty
 */
record LookUpPage(Shell shell, String typed, String trouble) {
    String action() {
        return Pages.STATUS;
    }

    String send() {
        return Pages.SEND;
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
