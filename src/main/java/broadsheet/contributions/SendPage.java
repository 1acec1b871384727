package broadsheet.contributions;

import broadsheet.contributions.Typed.Field;
import broadsheet.contributions.Typed.Trouble;
import broadsheet.masthead.Shell;
import broadsheet.platform.text.PlainText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form, empty or filled in.
 *
 * @param image the token of the image to be read, or null where the browser answers by itself
 * @param imageAddress where that image is
 * @param answer what was typed as the image's letters
 * @param trouble the last part of the key of the message that says what went wrong, or empty
 * @param why what speaks against the sender
 */
record SendPage(
        Shell shell,
        Typed typed,
        Map<Field, Trouble> troubles,
        Batch batch,
        Wording wording,
        @Nullable String image,
        String imageAddress,
        String answer,
        String trouble,
        Sieve.Why why) {
    String action() {
        return Pages.SEND;
    }

    String status() {
        return Pages.STATUS;
    }

    /** Where the browser gets its task; none when there is an image to be read. */
    @Nullable
    String task() {
        return image == null && !isRefused() ? Pages.CHALLENGE : null;
    }

    /** Whether nothing is taken from this sender, whatever is filled in. */
    boolean isRefused() {
        return isRefusal(trouble);
    }

    /** Whether a trouble is a ban, which no other answer to a challenge can mend. */
    static boolean isRefusal(String trouble) {
        return trouble.startsWith("refused");
    }

    /** When a ban ends, in a sentence. */
    String end() {
        return why.until() == null
                ? say("contributions.trouble.refused.ever")
                : say(
                        "contributions.trouble.refused.until",
                        shell.words().moment(why.until(), shell.paper().zone()));
    }

    /** Whether it is refused because the sender's account is banned, to which the owner can object. */
    boolean isMembersBan() {
        return trouble.equals("refused_member");
    }

    boolean isWrong(Field field) {
        return troubles.containsKey(field);
    }

    /** What is wrong with a field, in the sender's words. */
    String error(Field field) {
        String key = "contributions.error." + field.name().toLowerCase(java.util.Locale.ROOT);
        return troubles.get(field) != Trouble.TOO_LONG
                ? say(key)
                : say(key + ".too_long", longest(field), PlainText.length(text(field)));
    }

    int longest(Field field) {
        return switch (field) {
            case TITLE -> Typed.LONGEST_TITLE;
            case WORDS -> Typed.LONGEST_WORDS;
            default -> Typed.LONGEST_NAME;
        };
    }

    private String text(Field field) {
        return switch (field) {
            case TITLE -> typed.title();
            case WORDS -> typed.words();
            default -> typed.name();
        };
    }

    /** The ids of what describes a field. */
    String described(Field field, String hint) {
        return isWrong(field) ? hint + " " + hint.replace("-hint", "-error") : hint;
    }

    boolean isPhotoWrong() {
        return !batch.troubles().isEmpty();
    }

    int mostPhotos() {
        return Intake.MOST;
    }

    int megabytes() {
        return Intake.LARGEST_MEGABYTES;
    }

    /** A size in megabytes with one digit behind the point, at least 0.1. */
    String size(Photo photo) {
        double megabytes = Math.max(1, Math.round(photo.bytes() / 100_000.0)) / 10.0;
        return say("contributions.photo.size", megabytes);
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
