/** The forum: its boards, topics and polls. */
@NullMarked
package broadsheet.forum;

import org.jspecify.annotations.NullMarked;
