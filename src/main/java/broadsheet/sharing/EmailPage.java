package broadsheet.sharing;

import broadsheet.masthead.Shell;
import broadsheet.story.Story;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form to send a story to a friend, empty or filled in.
 *
 * @param image the token of the image to be read, or null where the browser answers by itself
 * @param trouble the last part of a message's key, or empty
 */
record EmailPage(
        Shell shell,
        Story story,
        Note note,
        Set<Note.Field> troubles,
        @Nullable String image,
        String imageAddress,
        String trouble) {
    String action() {
        return story.address() + "/email";
    }

    boolean isWrong(String field) {
        return troubles.contains(Note.Field.valueOf(field));
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
