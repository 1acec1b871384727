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
        String typed = email.strip();
        return new Names(
                PlainText.fitting("The name", printed, LONGEST),
                typed.isEmpty() ? "" : new Letter(typed, "?", "?").to());
    }
}
