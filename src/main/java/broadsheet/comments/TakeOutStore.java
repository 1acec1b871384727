package broadsheet.comments;

import broadsheet.comments.TakeOut.Given;
import broadsheet.comments.TakeOut.Held;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.story.StoryId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was said, as it is given out. Meant for commands, so it notes nothing. */
final class TakeOutStore {
    private static final String COMMENTS = """
            SELECT c.id, c.origin, c.answers_id, a.origin AS answers_origin, v.story_id, c.name, c.words, c.state,
              c.posted_at
            FROM comments_comment c
            JOIN comments_conversation v ON v.id = c.talk_id
            LEFT JOIN comments_comment a ON a.id = c.answers_id""";

    private TakeOutStore() {}

    static void comments(Reading reading, @Nullable TalkId talk, Consumer<Given> taker) {
        if (talk == null) {
            reading.each(COMMENTS + " ORDER BY c.id", TakeOutStore::given, taker);
        } else {
            reading.each(COMMENTS + " WHERE c.talk_id = ? ORDER BY c.id", TakeOutStore::given, taker, talk.value());
        }
    }

    /** Those of which nothing was said are not among them. */
    static void conversations(Reading reading, @Nullable TalkId talk, Consumer<Held> taker) {
        long from = talk == null ? Long.MIN_VALUE : talk.value();
        long to = talk == null ? Long.MAX_VALUE : talk.value();
        reading.each("""
                SELECT v.story_id, COUNT(*) AS said, MIN(c.id) AS first
                FROM comments_comment c
                JOIN comments_conversation v ON v.id = c.talk_id
                WHERE c.talk_id BETWEEN ? AND ?
                GROUP BY v.id, v.story_id
                ORDER BY first""", row -> new Held(story(row), row.number("said")), taker, from, to);
    }

    private static Given given(Row row) {
        Long answers = row.numberOrNull("answers_id");
        return new Given(
                new CommentId(row.number("id")),
                row.textOrNull("origin"),
                answers == null ? null : new CommentId(answers),
                row.textOrNull("answers_origin"),
                story(row),
                row.text("name"),
                row.text("words"),
                CommentState.of(row.text("state")),
                row.instant("posted_at"));
    }

    private static @Nullable StoryId story(Row row) {
        Long story = row.numberOrNull("story_id");
        return story == null ? null : new StoryId(story);
    }
}
