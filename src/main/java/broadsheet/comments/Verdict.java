package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** What the moderators' acts have in common: the same verdict twice is one verdict. */
final class Verdict {
    private Verdict() {}

    static void give(Writing writing, CommentId id, CommentState verdict) {
        Comment before = CommentStore.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + id + "."));
        if (before.state() != verdict) {
            CommentStore.decide(writing, before, verdict, writing.now());
        }
    }
}
