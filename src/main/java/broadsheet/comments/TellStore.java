package broadsheet.comments;

import broadsheet.platform.db.Slices;
import broadsheet.platform.db.Writing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Which comments were shown before, and which conversations members want no letters about. */
final class TellStore {
    private TellStore() {}

    /**
     * Those of these that are shown for the first time, which is remembered, with the turn in which it was; nobody is told
     * of what was taken in.
     */
    static List<Comment> first(Writing writing, Collection<Comment> comments, long turn) {
        var first = new HashSet<Long>();
        Slices.in(comments.stream().map(comment -> comment.id().value()).toList(), (marks, values) -> {
            writing.each(
                    "SELECT id FROM comments_comment WHERE told_at IS NULL AND origin IS NULL AND id IN (" + marks
                            + ")",
                    row -> row.number("id"),
                    first::add,
                    values);
            writing.exec(
                    "UPDATE comments_comment SET told_at = ?,"
                            + " turn = CASE WHEN turn IS NULL AND origin IS NULL THEN ? ELSE turn END"
                            + " WHERE told_at IS NULL AND id IN (" + marks + ")",
                    Slices.with(values, writing.now(), turn));
        });
        return comments.stream()
                .filter(comment -> first.contains(comment.id().value()))
                .toList();
    }
}
