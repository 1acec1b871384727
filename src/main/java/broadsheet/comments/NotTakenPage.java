package broadsheet.comments;

import broadsheet.masthead.Shell;

/**
 * What a banned member reads who wanted to write.
 *
 * @param told why, and until when
 */
record BarredPage(Shell shell, String told) {
    String address() {
        return BanRoutes.ADDRESS;
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
