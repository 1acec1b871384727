package broadsheet.identity;

import broadsheet.platform.mail.Letter;
import broadsheet.platform.text.PlainText;

/**
 * What somebody is called and where letters go.
 *
 * @param email exactly one address, or empty
 */
record Names(String name, String email) {
    private static final int LONGEST = 100;

    /**
     * As typed.
     *
     * @throws IllegalArgumentException in the user's words, when they cannot be taken
     */
    static Names of(String name, String email) {
        String printed = PlainText.line(name, Integer.MAX_VALUE);
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("A person needs a name.");
        }
        int length = PlainText.length(printed);
        if (length > LONGEST) {
            throw new IllegalArgumentException("The name has " + length + " characters; " + LONGEST + " is the most.");
        }
        String typed = email.strip();
        return new Names(printed, typed.isEmpty() ? "" : new Letter(typed, "?", "?").to());
    }
}
