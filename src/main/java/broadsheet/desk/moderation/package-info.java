/** The moderators' screens: the queue, one comment, one reader, the word lists and the measures. */
@NullMarked
package broadsheet.desk.moderation;

import org.jspecify.annotations.NullMarked;
