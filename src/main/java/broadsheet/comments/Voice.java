package broadsheet.comments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment with those under it, as a page shows them.
 *
 * @param context what this answers, where the page begins in the middle of a thread
 */
record Voice(Comment comment, @Nullable Comment context, List<Voice> answers) {
    /** Comments in reading order, put under one another. */
    static List<Voice> nested(List<Comment> comments, @Nullable Comment context) {
        var top = new ArrayList<Voice>();
        var open = new ArrayList<Voice>();
        for (Comment comment : comments) {
            while (!open.isEmpty()
                    && !comment.place().isBelow(open.getLast().comment.place())) {
                open.removeLast();
            }
            var voice = new Voice(comment, top.isEmpty() ? context : null, new ArrayList<>());
            (open.isEmpty() ? top : open.getLast().answers).add(voice);
            open.add(voice);
        }
        return top;
    }

    /** Whether it has no words to show because nobody has decided about it yet. */
    boolean isWaiting() {
        return comment.state() == CommentState.PENDING;
    }

    List<Passage> passages() {
        return Passage.of(comment.words());
    }
}
