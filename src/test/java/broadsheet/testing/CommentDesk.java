package broadsheet.testing;

import broadsheet.comments.CommentId;
import broadsheet.comments.Draft;
import broadsheet.comments.Posted;
import broadsheet.comments.Posting;
import broadsheet.comments.Venue;
import broadsheet.story.Story;
import org.jspecify.annotations.Nullable;

/** A comment being written; ends with {@link #saying}. */
public final class CommentDesk {
    private final TestPaper paper;
    private final Story story;
    private String name = "Bo";
    private @Nullable CommentId answers;

    CommentDesk(TestPaper paper, Story story) {
        this.paper = paper;
        this.story = story;
    }

    public CommentDesk by(String name) {
        this.name = name;
        return this;
    }

    public CommentDesk answering(@Nullable CommentId comment) {
        this.answers = comment;
        return this;
    }

    /** Sends it, with a challenge well answered, and expects that it is taken. */
    public CommentId saying(String words) {
        return TestPaper.taken(posted(words));
    }

    /** Sends it, whatever comes of it. */
    public Posted posted(String words) {
        String challenge = "test-" + paper.trial().ids().next();
        var posting = new Posting(Draft.typed(name, words), answers, challenge, true, _ -> null);
        return paper.write(
                writing -> paper.whole().comments().post().run(writing, Venue.below(writing, story), posting));
    }
}
