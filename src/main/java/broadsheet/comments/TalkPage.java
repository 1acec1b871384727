package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.moderation.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of a conversation, be it below a story or on its own.
 *
 * @param readable how many comments can be read
 * @param isFirst whether the conversation begins here
 * @param measure what is done for the time being because more arrives than is usual, or null
 * @param form the form, or null when the conversation is closed
 */
record TalkPage(
        Shell shell,
        Venue venue,
        int readable,
        Order order,
        boolean isFirst,
        Stretch stretch,
        Signatures signatures,
        @Nullable Measure measure,
        @Nullable FormView form) {
    /** The conversation's own address. */
    String address() {
        return venue.address();
    }

    /** The first page in an order. */
    String address(Order order) {
        return order == Order.OLDEST ? address() : address() + "?order=" + order.word();
    }

    /** The next page, or null when this is the last. */
    @Nullable
    String next() {
        CommentId last = stretch.next();
        return last == null
                ? null
                : address() + "?after=" + last + (order == Order.OLDEST ? "" : "&order=" + order.word());
    }

    /** The page on which a comment can be read, at the comment. */
    String permalink(Comment comment) {
        return venue.permalink(comment.id());
    }

    /** Where a comment is told to the moderators. */
    String flag(Comment comment) {
        return address() + "/flag?comment=" + comment.id();
    }

    /** A number as the paper writes it. */
    String number(int number) {
        return shell.words().say("comments.number", number);
    }

    /** Where a comment is answered with its words; empty below a story, where it stands in sight. */
    String quote(Comment comment) {
        return venue.trail().isEmpty() ? "" : address() + "?quote=" + comment.id() + "#comment-form";
    }

    String reply(Comment comment) {
        return address() + "?reply=" + comment.id() + "#comment-form";
    }

    List<Voice> voices() {
        return stretch.voices();
    }

    /** What readers are told of a measure. */
    String measured() {
        Measure taken = measure;
        return taken == null
                ? ""
                : say("comments.measure." + taken.kind().name().toLowerCase(Locale.ROOT), moment(taken.until()));
    }

    /** The name under a comment. */
    String name(Comment comment) {
        String name = signatures.of(comment);
        return name.isEmpty() ? say("comments.deleted_user") : name;
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
