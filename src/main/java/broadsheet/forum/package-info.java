/**
 * The forum: boards with topics of their own, and the board on which every story's conversation is a topic. What is said
 * stands in the conversations of the comments room; here are the boards, the lists, and the polls.
 */
@NullMarked
package broadsheet.forum;

import org.jspecify.annotations.NullMarked;
