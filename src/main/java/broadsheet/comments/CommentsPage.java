package broadsheet.comments;

import gg.jte.Content;

/**
 * A page of a conversation that stands on its own.
 *
 * @param head what stands between its title and what is said in it
 */
record CommentsPage(TalkPage talk, Content head) {}
