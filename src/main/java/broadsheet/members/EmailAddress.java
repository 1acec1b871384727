package broadsheet.members;

import broadsheet.platform.mail.Letter;
import java.util.Locale;

/**
 * Where letters to a reader go.
 *
 * @param text exactly one address, in ASCII
 */
record EmailAddress(String text) {
    /**
     * As typed.
     *
     * @throws IllegalArgumentException when it is not exactly one address
     */
    static EmailAddress of(String typed) {
        return new EmailAddress(new Letter(typed.strip(), "?", "?").to());
    }

    /** What addresses are compared by. No mail server that people have tells capitals from small letters. */
    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "an address";
    }
}
