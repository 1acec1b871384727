package broadsheet.platform.outbound;

/**
 * What another host answered to something that it was sent.
 *
 * @param status the HTTP status, or 0 when no answer came
 * @param body the answer's text, cut where it is too long; empty when none came
 * @param trouble why none came, as it reads behind "which"; else empty
 */
public record Answered(int status, String body, String trouble) {
    /** Whether it said yes (RFC 9110 §15.3). */
    public boolean isWell() {
        return status >= 200 && status < 300;
    }
}
