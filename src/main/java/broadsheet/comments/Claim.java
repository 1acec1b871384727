package broadsheet.comments;

import broadsheet.members.Member;
import broadsheet.platform.db.Writing;

/** A member takes a comment under the own account that was written as a guest; its receipt proves whose it is. */
public final class Claim {
    /** Claims; a comment that has an account keeps it. */
    public Act run(Writing writing, TalkId talk, CommentId id, Member member) {
        Comment comment = CommentStore.find(writing, talk, id).orElse(null);
        if (comment == null || comment.name().isEmpty()) {
            return Act.NOTHING;
        }
        if (comment.speaker().member() != null) {
            return Act.SAME;
        }
        CommentStore.claim(writing, comment, member.id());
        return Act.DONE;
    }
}
