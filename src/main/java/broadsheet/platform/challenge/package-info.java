/**
 * Challenges: proof of work and words in an image, each good for one form once.
 *
 * <p>{@link broadsheet.platform.challenge.Secrets} keeps the paper's own keys;
 * {@link broadsheet.platform.challenge.Seal} is one of them; {@link broadsheet.platform.challenge.Tokens} makes words
 * that nobody can guess; {@link broadsheet.platform.challenge.Challenges} asks and judges;
 * {@link broadsheet.platform.challenge.Limits} counts.
 */
@NullMarked
package broadsheet.platform.challenge;

import org.jspecify.annotations.NullMarked;
