/** The local classifier: what moderators' decisions teach about the words and the make of what is written. */
@NullMarked
package broadsheet.moderation.classifier;

import org.jspecify.annotations.NullMarked;
