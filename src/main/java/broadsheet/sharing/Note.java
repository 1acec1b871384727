package broadsheet.sharing;

import broadsheet.platform.mail.Letter;
import broadsheet.platform.text.PlainText;
import java.util.EnumSet;
import java.util.Set;

/** What a reader filled in to send a story to a friend. */
record Note(String to, String from, String words) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_WORDS = 500;
    static final Note EMPTY = new Note("", "", "");

    /** The fields that can be wrong. */
    enum Field {
        TO,
        FROM,
        NOTE
    }

    static Note typed(String to, String from, String words) {
        return new Note(to.strip(), PlainText.line(from, Integer.MAX_VALUE), PlainText.lines(words, Integer.MAX_VALUE));
    }

    /** The fields that are missing or cannot be taken. */
    Set<Field> troubles() {
        var troubles = EnumSet.noneOf(Field.class);
        if (!isAddress()) {
            troubles.add(Field.TO);
        }
        if (from.isEmpty() || PlainText.length(from) > LONGEST_NAME) {
            troubles.add(Field.FROM);
        }
        if (PlainText.length(words) > LONGEST_WORDS) {
            troubles.add(Field.NOTE);
        }
        return troubles;
    }

    private boolean isAddress() {
        try {
            return !new Letter(to, "?", "?").to().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "a note";
    }
}
