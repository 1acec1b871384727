package broadsheet.contributions;

import broadsheet.platform.mail.Letter;
import broadsheet.platform.text.PlainText;
import java.util.EnumMap;
import java.util.Map;

/**
 * The form's fields as a reader filled them in, made plain. Its checks are pure; nothing is cut off silently.
 *
 * @param title one line
 * @param words several lines; an empty line parts paragraphs
 * @param name one line
 * @param email as typed
 * @param link whether it is to be linked to the sender's account
 */
record Typed(String title, String words, String name, boolean anonymous, String email, boolean link, boolean consents) {
    static final Typed NOTHING = new Typed("", "", "", false, "", false, false);

    /** In code points. */
    static final int LONGEST_TITLE = 200;

    /** In code points. */
    static final int LONGEST_WORDS = 20_000;

    /** In code points. */
    static final int LONGEST_NAME = 80;

    /** The fields that can be wrong. */
    enum Field {
        TITLE,
        WORDS,
        NAME,
        EMAIL,
        CONSENT
    }

    /** What can be wrong with a field, as the last part of its message's key. */
    enum Trouble {
        EMPTY,
        TOO_LONG,
        WRONG
    }

    /** Makes the lines plain (see {@link PlainText}). */
    Typed {
        title = PlainText.line(title, Integer.MAX_VALUE);
        words = PlainText.lines(words, Integer.MAX_VALUE);
        name = PlainText.line(name, Integer.MAX_VALUE);
        email = email.strip();
    }

    /** What is wrong, by field; empty when all is well. */
    Map<Field, Trouble> troubles() {
        var troubles = new EnumMap<Field, Trouble>(Field.class);
        check(troubles, Field.TITLE, title, LONGEST_TITLE);
        check(troubles, Field.WORDS, words, LONGEST_WORDS);
        if (!anonymous) {
            check(troubles, Field.NAME, name, LONGEST_NAME);
            if (!email.isEmpty() && !isAddress(email)) {
                troubles.put(Field.EMAIL, Trouble.WRONG);
            }
        }
        if (!consents) {
            troubles.put(Field.CONSENT, Trouble.EMPTY);
        }
        return troubles;
    }

    private static void check(Map<Field, Trouble> troubles, Field field, String text, int longest) {
        if (text.isBlank()) {
            troubles.put(field, Trouble.EMPTY);
        } else if (PlainText.length(text) > longest) {
            troubles.put(field, Trouble.TOO_LONG);
        }
    }

    private static boolean isAddress(String email) {
        try {
            return !new Letter(email, "?", "?").to().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
