package broadsheet.comments;

import broadsheet.identity.PersonId;
import broadsheet.moderation.Figures;
import broadsheet.moderation.Flags;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a moderators' act back whole: every comment gets the state that it had, flags and appeals are open again, and the
 * judge knows what it knew. Comments about which somebody decided since stay as they were decided last, and what its
 * writer has deleted stays away.
 */
public final class Undo {
    private final Judge judge;
    private final Flags flags;

    Undo(Judge judge, Flags flags) {
        this.judge = judge;
        this.flags = flags;
    }

    /**
     * Takes back.
     *
     * @return how many comments are as they were before; nothing when there is no such act, or it was taken back before
     */
    public int run(Writing writing, long act, PersonId by) {
        RulingStore.ActLine line = RulingStore.act(writing, act).orElse(null);
        if (line == null || line.isUndone()) {
            return 0;
        }
        List<RulingStore.Part> parts = RulingStore.parts(writing, act);
        List<CommentId> ids = parts.stream().map(RulingStore.Part::comment).toList();
        Map<CommentId, Comment> now = CommentStore.find(writing, ids);
        Map<CommentId, Ruling> latest = RulingStore.latest(writing, ids);
        var back = new ArrayList<RulingStore.Part>();
        for (RulingStore.Part part : parts) {
            Comment comment = now.get(part.comment());
            Ruling last = latest.get(part.comment());
            boolean isThere = comment != null && !comment.words().isEmpty() && comment.state() == part.after();
            if (isThere && last != null && last.act() == act) {
                back.add(part);
            }
        }
        RulingStore.undone(writing, act, by);
        writing.changed(Figures.FACT);
        restore(writing, back, now);
        flags.undone(writing, OpenStore.reopenFlags(writing, act), line.verdict() != CommentState.SHOWN);
        OpenStore.reopenAppeals(writing, act);
        forget(writing, back, by);
        return back.size();
    }

    private static void restore(Writing writing, List<RulingStore.Part> back, Map<CommentId, Comment> now) {
        var byState = new EnumMap<CommentState, List<Comment>>(CommentState.class);
        for (RulingStore.Part part : back) {
            Comment comment = now.get(part.comment());
            if (comment != null) {
                byState.computeIfAbsent(part.before(), _ -> new ArrayList<>()).add(comment);
            }
        }
        byState.forEach((state, comments) -> CommentStore.decide(writing, comments, state));
    }

    private void forget(Writing writing, List<RulingStore.Part> back, PersonId by) {
        Map<CommentId, Ruling> former = RulingStore.latest(
                writing, back.stream().map(RulingStore.Part::comment).toList());
        judge.undone(
                writing,
                back.stream()
                        .map(part -> {
                            Ruling last = former.get(part.comment());
                            String told = last != null && last.after() == part.before() ? last.reason() : "";
                            return new Judge.Former(
                                    part.comment().value(), Verdicts.of(part.before()), told, part.known());
                        })
                        .toList(),
                by);
    }
}
