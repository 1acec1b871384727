package broadsheet.comments;

import broadsheet.moderation.Judge;
import broadsheet.platform.time.Ids;

/** What moderators look at, and what they do. */
public record Moderators(
        CommentQueue queue, Decide decide, Undo undo, DecideAppeal decideAppeal, Pick pick, Statements statements) {
    static Moderators of(Ids ids, CommentsRoom.Below below, Tell tell, Statements statements) {
        Judge judge = below.moderation().judge();
        var flags = below.moderation().flags();
        var decide = new Decide(ids, judge, flags, tell, statements);
        return new Moderators(
                new CommentQueue(
                        below.stories(),
                        below.members().members(),
                        judge,
                        below.moderation().banAppeals()),
                decide,
                new Undo(judge, flags),
                new DecideAppeal(ids, decide),
                new Pick(),
                statements);
    }
}
