package broadsheet.comments;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comments, and how many of each story are readable. One fact stands for all of one story's conversation. */
final class CommentStore {
    static final String COLUMNS = """
            SELECT id, story_id, answers_id, path, name, words, state, posted_at, shown_below FROM comments_comment""";

    private CommentStore() {}

    static Fact fact(StoryId story) {
        return Fact.of("comments", story);
    }

    static Comment comment(Row row) {
        Long answers = row.numberOrNull("answers_id");
        return new Comment(
                new CommentId(row.number("id")),
                new StoryId(row.number("story_id")),
                answers == null ? null : new CommentId(answers),
                new Place(row.text("path")),
                row.text("name"),
                row.text("words"),
                CommentState.of(row.text("state")),
                row.instant("posted_at"),
                row.count("shown_below"));
    }

    static Optional<Comment> find(Reading reading, CommentId id) {
        Optional<Comment> found = reading.one(COLUMNS + " WHERE id = ?", CommentStore::comment, id.value());
        found.ifPresent(comment -> reading.note(fact(comment.story())));
        return found;
    }

    static Optional<Comment> find(Reading reading, StoryId story, CommentId id) {
        reading.note(fact(story));
        return reading.one(
                COLUMNS + " WHERE id = ? AND story_id = ?", CommentStore::comment, id.value(), story.value());
    }

    static Optional<Comment> byOrigin(Reading reading, String origin) {
        return reading.one(COLUMNS + " WHERE origin = ?", CommentStore::comment, origin);
    }

    /** Enters a comment that has none below it. */
    static void insert(Writing writing, Comment comment, @Nullable String origin) {
        writing.exec(
                """
                INSERT INTO comments_comment (id, story_id, answers_id, thread, path, name, words, state, posted_at,
                  shown_below, listed, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""",
                comment.id().value(),
                comment.story().value(),
                comment.answers() == null ? null : comment.answers().value(),
                comment.place().thread(),
                comment.place().path(),
                comment.name(),
                comment.words(),
                comment.state().word(),
                comment.postedAt(),
                comment.isShown(),
                origin);
        if (comment.isShown()) {
            count(writing, comment, 1);
        }
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
            writing.changed(fact(before.story()));
        }
    }

    /** Tells the comments above, and the story's number, that one more or one less can be read. */
    private static void count(Writing writing, Comment comment, int more) {
        for (CommentId above : comment.place().above()) {
            writing.exec("""
                    UPDATE comments_comment SET shown_below = shown_below + ?,
                      listed = CASE WHEN state = 'shown' OR shown_below + ? > 0 THEN 1 ELSE 0 END WHERE id = ?""", more, more, above.value());
        }
        writing.exec("""
                INSERT INTO comments_talk (story_id, readable) VALUES (?, ?)
                ON CONFLICT (story_id) DO UPDATE SET readable = comments_talk.readable + excluded.readable""", comment.story().value(), more);
        writing.changed(fact(comment.story()));
    }
}
