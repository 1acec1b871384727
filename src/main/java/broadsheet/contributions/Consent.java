package broadsheet.contributions;

import java.time.Instant;

/**
 * What the sender agreed to.
 *
 * @param version of the wording, with its language
 * @param words the wording exactly as it stood beside the box
 * @param at when the form was sent
 */
public record Consent(String version, String words, Instant at) {}
