package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.moderation.Flags;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reader tells the moderators of a comment, once. Flags of readers who were right before hide it until a moderator has
 * looked; the judge says when (N09).
 */
public final class Flag {
    /** Why a comment is flagged. */
    public enum Why {
        ABUSE,
        SPAM,
        OFF_TOPIC,
        /** Against the law, as Article 16 of Regulation (EU) 2022/2065 calls a notice. */
        ILLEGAL,
        OTHER;

        /** As it is stored and sent. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The reason of that word. */
        public static Optional<Why> of(String word) {
            for (Why why : values()) {
                if (why.word().equals(word)) {
                    return Optional.of(why);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Who flags.
     *
     * @param key names a member or a network, so that nobody flags twice
     * @param member null for a guest
     */
    public record Flagger(String key, @Nullable MemberId member) {}

    /** The most words with a flag, in code points. */
    static final int LONGEST = 1_000;

    private final Ids ids;
    private final Flags flags;
    private final Statements statements;

    Flag(Ids ids, Flags flags, Statements statements) {
        this.ids = ids;
        this.flags = flags;
        this.statements = statements;
    }

    /** Flags; a comment that moderators have looked at since stays as they left it. */
    public Act run(Writing writing, TalkId talk, CommentId id, Flagger flagger, Why why, String words) {
        Comment comment =
                CommentStore.find(writing, talk, id).filter(Comment::isShown).orElse(null);
        if (comment == null) {
            return Act.NOTHING;
        }
        MemberId author = comment.speaker().member();
        if (author != null && author.equals(flagger.member())) {
            return Act.OWN;
        }
        if (!FlagStore.add(writing, ids.next(), id, flagger, why, words)) {
            return Act.SAME;
        }
        var members = FlagStore.open(writing, id);
        if (flags.hide(writing, id.value(), author == null ? null : author.value(), members)) {
            CommentStore.decide(writing, comment, CommentState.HIDDEN, writing.now());
            statements.flagged(writing, comment);
        }
        return Act.DONE;
    }
}
