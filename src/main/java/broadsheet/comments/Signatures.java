package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names under comments: a guest's as it was typed, a member's as the account bears it now.
 *
 * @param members the names of the members among them
 */
record Signatures(Map<MemberId, String> members) {
    /** Those of these comments; notes the members they are of. */
    static Signatures of(Reading reading, Members members, Collection<@Nullable Comment> comments) {
        var ids = comments.stream()
                .filter(Objects::nonNull)
                .map(comment -> comment.speaker().member())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Signatures(ids.isEmpty() ? Map.of() : members.names(reading, ids));
    }

    /** The name under a comment; empty when its account has been deleted. */
    String of(Comment comment) {
        MemberId member = comment.speaker().member();
        return member == null ? comment.name() : members.getOrDefault(member, "");
    }
}
