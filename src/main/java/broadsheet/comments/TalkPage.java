package broadsheet.comments;

import broadsheet.masthead.Shell;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a conversation, be it below a story or on its own.
 *
 * @param readable how many comments can be read
 * @param isFirst whether the conversation begins here
 * @param form the form, or null when the conversation is closed
 */
record TalkPage(
        Shell shell,
        Venue venue,
        int readable,
        Order order,
        boolean isFirst,
        Stretch stretch,
        @Nullable FormView form) {
    /** The conversation's own address. */
    String address() {
        return venue.address();
    }

    /** The first page in an order. */
    String address(Order order) {
        return order == Order.OLDEST ? address() : address() + "?order=newest";
    }

    /** The next page, or null when this is the last. */
    @Nullable
    String next() {
        CommentId last = stretch.next();
        return last == null ? null : address() + "?after=" + last + (order == Order.NEWEST ? "&order=newest" : "");
    }

    /** The page on which a comment can be read, at the comment. */
    String permalink(Comment comment) {
        return venue.permalink(comment.id());
    }

    String reply(Comment comment) {
        return address() + "?reply=" + comment.id() + "#comment-form";
    }

    List<Voice> voices() {
        return stretch.voices();
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    String moment(Instant at) {
        return shell.words().moment(at, shell.paper().zone());
    }

    /** A moment for machines: local time with its distance from UTC. */
    String iso(Instant at) {
        return at.atZone(shell.paper().zone()).toOffsetDateTime().toString();
    }
}
