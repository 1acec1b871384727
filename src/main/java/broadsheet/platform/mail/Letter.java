package broadsheet.platform.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person, in plain text.
 *
 * @param to exactly one address, without a display name; kept in ASCII
 * @param subject one line; line ends and other control and invisible formatting characters become spaces
 * @param text lines that end with {@code \n}; other control characters are dropped
 * @param end the address at which a single POST ends letters of this kind (RFC 8058), which mail programs put on a
 *     button; null when there is none
 */
public record Letter(
        String to, String subject, String text, @Nullable String end) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 100_000;

    /** Controls, format characters but for the joiners that scripts need, halves of characters, and line separators. */
    private static final Pattern NOT_ON_A_LINE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\u200c\\u200d]]]");

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-;=?-~]{1,900}");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029\\x0b\\x0c]");
    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /** @throws IllegalArgumentException with a plain sentence when something is missing, too long or not an address */
    public Letter {
        to = Mailbox.of(to).toString();
        subject = NOT_ON_A_LINE
                .matcher(subject)
                .replaceAll(" ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("A letter needs a subject.");
        }
        if (subject.codePointCount(0, subject.length()) > LONGEST_SUBJECT) {
            subject = subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1))
                            .strip() + "…";
        }
        text = NOT_IN_A_TEXT.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A letter needs a text.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A letter has at most 100,000 characters.");
        }
        if (end != null && !ADDRESS.matcher(end).matches()) {
            throw new IllegalArgumentException("A letter's end is a plain address of the web.");
        }
    }

    /** A letter that asks for no button to end it. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, null);
    }

    /** Shows neither the recipient nor a word of the letter. */
    @Override
    public String toString() {
        return "a letter";
    }
}
