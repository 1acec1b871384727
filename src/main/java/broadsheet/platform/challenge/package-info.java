/** Challenges: proof of work and words in an image, each good for one form once. */
@NullMarked
package broadsheet.platform.challenge;

import org.jspecify.annotations.NullMarked;
