/** Word lists: how a text is read so that a word is found however it is disguised, and only where it is a word. */
@NullMarked
package broadsheet.moderation.words;

import org.jspecify.annotations.NullMarked;
