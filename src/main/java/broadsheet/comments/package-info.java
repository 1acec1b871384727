/** The conversation: what readers say below a story, and what moderators decide about it. */
@NullMarked
package broadsheet.comments;

import org.jspecify.annotations.NullMarked;
