package broadsheet.comments.watch;

import broadsheet.masthead.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done, or asks whether it is to be done.
 *
 * @param action where the answer goes; null when there is nothing to ask
 * @param button what the answer is
 * @param back the conversation that this is about, or empty
 */
record WatchPage(
        Shell shell, String title, String text, @Nullable String action, String button, String back) {
    String say(String key) {
        return shell.words().say(key);
    }
}
