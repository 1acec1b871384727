package broadsheet.members;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account with what only its owner may see.
 *
 * @param email where letters go; stands on no page but the owner's
 * @param renamedAt when the name was last changed, or null
 */
public record Account(Member member, String email, @Nullable Instant renamedAt, Letters letters) {
    private static final Duration BETWEEN_NAMES = Duration.ofDays(30);

    public MemberId id() {
        return member.id();
    }

    /** When the name can be changed again; null when it can be now. */
    @Nullable
    Instant renamableFrom(Instant now) {
        Instant then = renamedAt == null ? now : renamedAt.plus(BETWEEN_NAMES);
        return then.isAfter(now) ? then : null;
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "the account of " + member.name();
    }
}
