package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
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
                    "UPDATE comments_comment SET turn = ? WHERE turn IS NULL AND told_at IS NULL AND origin IS NULL"
                            + " AND id IN (" + marks + ")",
                    Slices.with(values, turn));
            writing.exec(
                    "UPDATE comments_comment SET told_at = ? WHERE told_at IS NULL AND id IN (" + marks + ")",
                    Slices.with(values, writing.now()));
        });
        return comments.stream()
                .filter(comment -> first.contains(comment.id().value()))
                .toList();
    }

    /** The turn in which something last appeared in this conversation; 0 when nothing has. */
    static long newest(Reading reading, TalkId talk) {
        return reading.one(
                        "SELECT COALESCE(MAX(turn), 0) AS n FROM comments_comment WHERE talk_id = ?",
                        row -> row.number("n"),
                        talk.value())
                .orElse(0L);
    }

    static boolean isMuted(Reading reading, MemberId member, TalkId talk) {
        return reading.one(
                        "SELECT member_id FROM comments_mute WHERE member_id = ? AND talk_id = ?",
                        row -> row.number("member_id"),
                        member.value(),
                        talk.value())
                .isPresent();
    }

    /** Mutes; nothing changes when it was so before. */
    static void mute(Writing writing, MemberId member, TalkId talk) {
        writing.exec(
                "INSERT INTO comments_mute (member_id, talk_id) VALUES (?, ?) ON CONFLICT (member_id, talk_id) DO NOTHING",
                member.value(),
                talk.value());
    }
}
