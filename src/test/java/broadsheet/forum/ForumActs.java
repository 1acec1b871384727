package broadsheet.forum;

import broadsheet.comments.CommentId;
import broadsheet.comments.Draft;
import broadsheet.comments.Posted;
import broadsheet.comments.Posting;
import broadsheet.comments.StartTopic;
import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.comments.Venue;
import broadsheet.testing.TestPaper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Topics and comments in them, as members leave them. */
final class ForumActs {
    private ForumActs() {}

    private static Posting posting(TestPaper paper, String words, @Nullable CommentId answers) {
        String challenge = "test-" + paper.trial().ids().next();
        return new Posting(Draft.typed("Bo", words), answers, challenge, true, _ -> null);
    }

    /** Starts a topic that is shown at once; returns its address. */
    static String topic(TestPaper paper, Board board, String title) {
        return started(paper, board, title).address();
    }

    static StartTopic.Outcome.Started started(TestPaper paper, Board board, String title) {
        return (StartTopic.Outcome.Started) paper.write(writing -> paper.whole()
                .comments()
                .startTopic()
                .run(writing, board.id(), board.moderation(), title, posting(paper, "I say: " + title, null)));
    }

    /** Says something in a topic. */
    static CommentId say(TestPaper paper, TalkId talk, @Nullable CommentId answers) {
        Posted posted = paper.write(writing -> paper.whole()
                .comments()
                .post()
                .run(
                        writing,
                        Venue.ofTopic(Topics.find(writing, talk).orElseThrow(), List.of(), true),
                        posting(paper, "words", answers)));
        if (posted instanceof Posted.Taken taken) {
            return taken.id();
        }
        throw new IllegalStateException("Not taken: " + posted);
    }
}
