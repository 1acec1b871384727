/** Tests of the conversation. */
@NullMarked
package broadsheet.comments;

import org.jspecify.annotations.NullMarked;
