/**
 * The forum, as an administrator arranges its boards and moderators look after its topics.
 *
 * <p>{@link broadsheet.desk.forum.ForumDesk} is the table of contents.
 */
@NullMarked
package broadsheet.desk.forum;

import org.jspecify.annotations.NullMarked;
