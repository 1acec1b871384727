package broadsheet.platform.outbound;

/**
 * What came of asking another host.
 *
 * @param status the HTTP status of the last answer, or 0 when none came
 * @param trouble why none came, as it reads behind "which"; else empty
 */
public record Outcome(int status, String trouble) {
    static Outcome answered(int status) {
        return new Outcome(status, "");
    }

    static Outcome troubled(String words) {
        return new Outcome(0, words);
    }
}
