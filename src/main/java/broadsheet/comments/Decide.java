package broadsheet.comments;

import broadsheet.identity.PersonId;
import broadsheet.moderation.Flags;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Moderators decide about comments, be it one or ten thousand in one act. The later decision stands; both are in the
 * history (N17). What was flagged is settled, an appeal against what is shown again is granted, the judge learns, and
 * whoever is answered is told of what is shown for the first time, whoever is refused is told why.
 */
public final class Decide {
    private final Ids ids;
    private final Judge judge;
    private final Flags flags;
    private final Tell tell;
    private final Statements statements;

    Decide(Ids ids, Judge judge, Flags flags, Tell tell, Statements statements) {
        this.ids = ids;
        this.judge = judge;
        this.flags = flags;
        this.tell = tell;
        this.statements = statements;
    }

    /**
     * Decides.
     *
     * @param verdict {@code SHOWN}, {@code HIDDEN}, {@code REMOVED} or {@code SPAM}
     * @param reason the sentence that the writers are told; may be empty
     * @return what was done; comments that their writers have deleted stay as they are
     * @throws IllegalArgumentException when there is no such comment, or this is nothing to decide
     */
    public Ruled run(
            Writing writing, Collection<CommentId> comments, CommentState verdict, PersonId by, String reason) {
        if (verdict == CommentState.PENDING) {
            throw new IllegalArgumentException("To leave a comment waiting is no decision.");
        }
        List<CommentId> asked = List.copyOf(new LinkedHashSet<>(comments));
        Map<CommentId, Comment> found = CommentStore.find(writing, asked);
        Map<CommentId, Ruling> earlier = RulingStore.latest(writing, asked);
        var open = OpenStore.open(writing, asked);
        var decided = new ArrayList<Comment>();
        var settled = new ArrayList<CommentId>();
        for (CommentId id : asked) {
            Comment comment = found.get(id);
            if (comment == null) {
                throw new IllegalArgumentException("There is no comment " + id + ".");
            }
            Ruling last = earlier.get(id);
            boolean isSo = comment.state() == verdict && last != null && last.after() == verdict && !open.contains(id);
            if (isSo || comment.words().isEmpty()) {
                settled.add(id);
            } else {
                decided.add(comment);
            }
        }
        if (decided.isEmpty()) {
            return new Ruled(Ruled.NONE, 0, settled);
        }
        long act = ids.next();
        carryOut(writing, act, decided, verdict, by, reason);
        return new Ruled(act, decided.size(), settled);
    }

    private void carryOut(
            Writing writing, long act, List<Comment> decided, CommentState verdict, PersonId by, String reason) {
        List<CommentId> ids = decided.stream().map(Comment::id).toList();
        List<Long> subjects = ids.stream().map(CommentId::value).toList();
        Map<Long, String> known = judge.known(writing, subjects);
        RulingStore.insert(
                writing,
                act,
                verdict,
                reason,
                by,
                decided.stream()
                        .map(comment -> new RulingStore.Part(
                                comment.id(),
                                comment.state(),
                                verdict,
                                known.get(comment.id().value())))
                        .toList());
        CommentStore.decide(writing, decided, verdict);
        boolean isUpheld = verdict != CommentState.SHOWN;
        flags.decided(writing, OpenStore.settle(writing, act, ids, isUpheld), isUpheld);
        if (verdict == CommentState.SHOWN) {
            OpenStore.grant(writing, act, ids, reason);
        }
        judge.decided(writing, subjects, Verdicts.of(verdict), by, reason);
        if (verdict == CommentState.SHOWN) {
            tell.shown(writing, decided);
        }
        statements.ruled(writing, act, verdict, decided);
    }
}
