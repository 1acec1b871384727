package broadsheet.comments;

import broadsheet.masthead.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The form once more, filled in, because something is missing or wrong; never kept.
 *
 * @param picture the token of the image to be read, or null where the browser answers by itself
 * @param pictureAddress where that image is
 * @param typed what was typed as the picture's words
 * @param trouble the last part of the key of the message that says what went wrong, or empty
 */
record StepPage(
        Shell shell, FormView form, @Nullable String picture, String pictureAddress, String typed, String trouble) {
    boolean isWrong() {
        return trouble.equals("wrong");
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
