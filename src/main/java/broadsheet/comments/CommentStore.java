package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Slices;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The comments, each in its conversation, whose numbers follow them. */
final class CommentStore {
    static final String COLUMNS = """
            SELECT id, talk_id, answers_id, path, name, member_id, words, state, posted_at, edited_at,
              shown_below, likes, picked_at FROM comments_comment""";

    private CommentStore() {}

    static Comment comment(Row row) {
        Long answers = row.numberOrNull("answers_id");
        Long member = row.numberOrNull("member_id");
        return new Comment(
                new CommentId(row.number("id")),
                new TalkId(row.number("talk_id")),
                answers == null ? null : new CommentId(answers),
                new Place(row.text("path")),
                new Speaker(row.text("name"), member == null ? null : new MemberId(member)),
                row.text("words"),
                CommentState.of(row.text("state")),
                row.instant("posted_at"),
                row.instantOrNull("edited_at"),
                row.count("shown_below"),
                row.count("likes"),
                row.instantOrNull("picked_at"));
    }

    static Optional<Comment> find(Reading reading, CommentId id) {
        Optional<Comment> found = reading.one(COLUMNS + " WHERE id = ?", CommentStore::comment, id.value());
        found.ifPresent(comment -> reading.note(ConversationStore.fact(comment.talk())));
        return found;
    }

    static Optional<Comment> find(Reading reading, TalkId talk, CommentId id) {
        reading.note(ConversationStore.fact(talk));
        return reading.one(COLUMNS + " WHERE id = ? AND talk_id = ?", CommentStore::comment, id.value(), talk.value());
    }

    /** Those of these that there are. */
    static Map<CommentId, Comment> find(Reading reading, Collection<CommentId> ids) {
        var found = new HashMap<CommentId, Comment>();
        Slices.in(
                ids.stream().map(CommentId::value).toList(),
                (marks, values) -> reading.each(
                        COLUMNS + " WHERE id IN (" + marks + ")",
                        CommentStore::comment,
                        comment -> found.put(comment.id(), comment),
                        values));
        found.values().stream()
                .map(Comment::talk)
                .distinct()
                .forEach(talk -> reading.note(ConversationStore.fact(talk)));
        return found;
    }

    static Optional<Comment> byOrigin(Reading reading, String origin) {
        return reading.one(COLUMNS + " WHERE origin = ?", CommentStore::comment, origin);
    }

    /** One that was written here. */
    static Optional<Comment> own(Reading reading, TalkId talk, CommentId id) {
        reading.note(ConversationStore.fact(talk));
        return reading.one(
                COLUMNS + " WHERE id = ? AND talk_id = ? AND origin IS NULL",
                CommentStore::comment,
                id.value(),
                talk.value());
    }

    /** Enters a comment of elsewhere that has none below it; nobody is told of it. */
    static void takeIn(Writing writing, Comment comment, String origin) {
        insert(writing, comment, origin, null);
    }

    /** @param turn in which it is shown for the first time, which is told; null while it is not */
    static void enter(Writing writing, Comment comment, @Nullable Long turn) {
        insert(writing, comment, null, turn);
    }

    private static void insert(Writing writing, Comment comment, @Nullable String origin, @Nullable Long turn) {
        MemberId member = comment.speaker().member();
        writing.exec(
                """
                INSERT INTO comments_comment (id, talk_id, answers_id, thread, path, name, member_id, words, state,
                  posted_at, shown_below, listed, likes, origin, told_at, turn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?, ?, ?)""",
                comment.id().value(),
                comment.talk().value(),
                comment.answers() == null ? null : comment.answers().value(),
                comment.place().thread(),
                comment.place().path(),
                comment.speaker().name(),
                member == null ? null : member.value(),
                comment.words(),
                comment.state().word(),
                comment.postedAt(),
                comment.isShown(),
                origin,
                turn == null ? null : writing.now(),
                turn);
        if (comment.isShown()) {
            count(writing, comment, 1);
        }
    }

    /** Puts a comment under an account. */
    static void claim(Writing writing, Comment comment, MemberId member) {
        writing.exec(
                "UPDATE comments_comment SET member_id = ? WHERE id = ?",
                member.value(),
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()));
    }

    /** Gives a comment another state and keeps every number that depends on it exact. */
    static void decide(Writing writing, Comment before, CommentState after, Instant at) {
        writing.exec(
                """
                UPDATE comments_comment SET state = ?, decided_at = ?,
                  listed = CASE WHEN ? = 1 OR shown_below > 0 THEN 1 ELSE 0 END WHERE id = ?""", after.word(), at, after == CommentState.SHOWN, before.id().value());
        boolean shown = after == CommentState.SHOWN;
        if (shown != before.isShown()) {
            count(writing, before, shown ? 1 : -1);
        } else if (before.shownBelow() > 0) {
            ConversationStore.changed(writing, before.talk());
        }
    }

    /** Gives many comments another state and keeps every number that depends on them exact. */
    static void decide(Writing writing, Collection<Comment> comments, CommentState after) {
        boolean isShown = after == CommentState.SHOWN;
        Slices.in(
                comments.stream().map(comment -> comment.id().value()).toList(),
                (marks, values) -> writing.exec(
                        "UPDATE comments_comment SET state = ?, decided_at = ?, listed = CASE WHEN ? = 1 OR shown_below > 0"
                                + " THEN 1 ELSE 0 END WHERE id IN (" + marks + ")",
                        Slices.with(values, after.word(), writing.now(), isShown)));
        var above = new TreeMap<Long, Integer>();
        var talks = new TreeMap<Long, Integer>();
        for (Comment before : comments) {
            int more = before.isShown() == isShown ? 0 : isShown ? 1 : -1;
            talks.merge(before.talk().value(), more, Integer::sum);
            if (more != 0) {
                before.place().above().forEach(id -> above.merge(id.value(), more, Integer::sum));
            }
        }
        above.forEach((id, more) -> countBelow(writing, new CommentId(id), more));
        talks.forEach((talk, more) -> ConversationStore.count(writing, new TalkId(talk), more));
    }

    static void pick(Writing writing, Comment comment, boolean isPicked) {
        writing.exec(
                "UPDATE comments_comment SET picked_at = ? WHERE id = ?",
                isPicked ? writing.now() : null,
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()));
    }

    /** Tells the comments above, and the conversation's number, that one more or one less can be read. */
    private static void count(Writing writing, Comment comment, int more) {
        comment.place().above().forEach(above -> countBelow(writing, above, more));
        ConversationStore.count(writing, comment.talk(), more);
    }

    private static void countBelow(Writing writing, CommentId above, int more) {
        writing.exec("""
                UPDATE comments_comment SET shown_below = shown_below + ?,
                  listed = CASE WHEN state = 'shown' OR shown_below + ? > 0 THEN 1 ELSE 0 END WHERE id = ?""", more, more, above.value());
    }
}
