package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The flags that readers raised. One is open until a moderator has decided about its comment. */
final class FlagStore {
    private FlagStore() {}

    /** One flag. */
    record Raised(Flag.Why why, String words, @Nullable MemberId member, Instant at) {}

    /** Enters a flag; returns false when the same one has flagged before. */
    static boolean add(Writing writing, long id, CommentId comment, Flag.Flagger flagger, Flag.Why why, String words) {
        MemberId member = flagger.member();
        return writing.exec(
                        """
                        INSERT INTO comments_flag (id, comment_id, flagger, member_id, reason, words, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (comment_id, flagger) DO NOTHING""",
                        id,
                        comment.value(),
                        flagger.key(),
                        member == null ? null : member.value(),
                        why.word(),
                        words,
                        writing.now())
                == 1;
    }

    /** The members whose flags on a comment are open. */
    static List<Long> open(Reading reading, CommentId comment) {
        return reading.list(
                "SELECT member_id FROM comments_flag WHERE comment_id = ? AND settled_at IS NULL AND member_id IS NOT NULL",
                row -> row.number("member_id"),
                comment.value());
    }

    /** All flags on a comment that are open, the earliest first. */
    static List<Raised> raised(Reading reading, CommentId comment) {
        return reading.list("""
                SELECT reason, words, member_id, at FROM comments_flag
                WHERE comment_id = ? AND settled_at IS NULL ORDER BY id""", FlagStore::raised, comment.value());
    }

    private static Raised raised(Row row) {
        Long member = row.numberOrNull("member_id");
        return new Raised(
                Objects.requireNonNull(Flag.Why.of(row.text("reason")).orElse(Flag.Why.OTHER)),
                row.text("words"),
                member == null ? null : new MemberId(member),
                row.instant("at"));
    }

    /** Settles the flags on a comment; returns whose they were, as far as they were members'. */
    static List<Long> settle(Writing writing, CommentId comment, boolean isUpheld) {
        List<Long> members = open(writing, comment);
        writing.exec(
                "UPDATE comments_flag SET settled_at = ?, upheld = ? WHERE comment_id = ? AND settled_at IS NULL",
                writing.now(),
                isUpheld,
                comment.value());
        return members;
    }
}
