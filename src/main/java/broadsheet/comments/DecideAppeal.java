package broadsheet.comments;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.List;

/** A moderator decides about an appeal: the comment is shown again, or stays as it is; its writer is answered. */
public final class DecideAppeal {
    private final Ids ids;
    private final Decide decide;

    DecideAppeal(Ids ids, Decide decide) {
        this.ids = ids;
        this.decide = decide;
    }

    /**
     * Decides.
     *
     * @param answer what its writer is told; may be empty when it is granted
     * @throws IllegalArgumentException in a sentence, when an appeal is refused without an answer
     */
    public Ruled run(Writing writing, CommentId id, boolean isGranted, PersonId by, String answer) {
        Comment comment = CommentStore.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + id + "."));
        if (isGranted) {
            return decide.run(writing, List.of(id), CommentState.SHOWN, by, answer);
        }
        if (answer.isBlank()) {
            throw new IllegalArgumentException("Whoever appealed is told why it stays as it is: write a sentence.");
        }
        long act = ids.next();
        if (!OpenStore.refuse(writing, act, id, answer)) {
            return new Ruled(Ruled.NONE, 0, List.of(id));
        }
        var part = new RulingStore.Part(id, comment.state(), comment.state(), null);
        RulingStore.insert(writing, act, comment.state(), answer, by, List.of(part));
        return new Ruled(act, 1, List.of());
    }
}
