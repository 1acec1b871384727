package broadsheet.contributions;

import broadsheet.platform.text.Hash;
import broadsheet.platform.text.Words;
import java.time.Instant;

/**
 * What a sender is asked to agree to, as it stands beside the box.
 *
 * @param version of the wording, with its language
 */
record Wording(String version, String words) {
    private static final int MARK = 16;

    static Wording of(Words words, String paper) {
        return new Wording(
                words.say("contributions.consent.version") + " " + words.language(),
                words.say("contributions.consent", paper));
    }

    /** By which the form says what stood in it, so that nobody agrees to what was written later. */
    String mark() {
        return Hash.of(words).substring(0, MARK);
    }

    Consent agreed(Instant at) {
        return new Consent(version, words, at);
    }
}
