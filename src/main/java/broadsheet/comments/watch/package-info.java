/**
 * Watched conversations: who follows which, what is new there for whom, and the letters about it.
 *
 * <p>It stands inside the comments room, since what is unread is counted over the comments themselves, in the same
 * snapshot, and a room of its own would need a copy of them that could drift. It is a closed package of its own, because
 * the conversation works without it: the acts of the room call {@code Herald}, {@code Watch} and {@code Watches}, and
 * nothing here changes what a kept page shows. Of what a member reads, only what the member watches is kept.
 */
@NullMarked
package broadsheet.comments.watch;

import org.jspecify.annotations.NullMarked;
