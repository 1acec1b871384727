package broadsheet.syndication;

import broadsheet.comments.CommentLine;
import broadsheet.comments.Comments;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Words;
import broadsheet.story.Story;
import java.util.List;

/** What readers said last about a story, as a feed tells it. */
final class CommentItems {
    private static final int MOST = 50;

    private final Masthead masthead;
    private final Comments comments;

    CommentItems(Masthead masthead, Comments comments) {
        this.masthead = masthead;
        this.comments = comments;
    }

    List<FeedItem> latest(Reading reading, Story story) {
        Words words = masthead.words(reading);
        String headline = story.copy().headline();
        return comments.latest(reading, story.id(), MOST).stream()
                .map(comment -> item(comment, words.say("syndication.comment", comment.name(), headline)))
                .toList();
    }

    private FeedItem item(CommentLine comment, String title) {
        return new FeedItem(
                "comment-" + comment.id(),
                title,
                masthead.origin() + comment.address(),
                Paragraphs.of(comment.text()),
                comment.time(),
                List.of(comment.name()),
                List.of(),
                null,
                null);
    }
}
