package broadsheet.story;

import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.LocalMoment;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What was agreed about when a story may appear.
 *
 * @param until the first instant at which it may
 * @param zone the time zone in which that was agreed, for people to read
 * @param reason who asked for it, or why
 */
public record EmbargoTerms(Instant until, ZoneId zone, String reason) {
    private static final int LONGEST_REASON = 300;

    /** Tidies the reason. */
    public EmbargoTerms {
        reason = PlainText.line(reason, LONGEST_REASON);
    }

    /** Whether nobody may publish the story at that moment. */
    public boolean lastsAt(Instant moment) {
        return moment.isBefore(until);
    }

    /** What is said to whoever would publish the story while it lasts. */
    public String refusal() {
        return "The story is embargoed " + inWords()
                + ". Nobody publishes it before; if the embargo was lifted, lift it here first.";
    }

    /** When it ends, and why it stands. */
    public String inWords() {
        return "until " + LocalMoment.said(until, zone) + (reason.isEmpty() ? "" : ": " + reason);
    }
}
