package broadsheet.identity.codes;

import broadsheet.identity.StaffFrame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The codes to recover with, shown this once.
 *
 * @param login whose they are
 */
public record RecoveryPage(StaffFrame frame, String login, List<String> codes) {
    /** What they are for, in a line. */
    public String title() {
        return "Recovery codes of " + login + " at " + frame.paper().name();
    }

    /** The codes, one a line, as they are copied. */
    public String text() {
        return String.join("\n", codes);
    }

    /** A text file of them that stands in the page itself (RFC 2397), so that no address on the server holds them. */
    public String file() {
        String text = title() + "\nEach lets you in once.\n\n" + text() + "\n";
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
