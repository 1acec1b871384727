package broadsheet.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a banned member said against a ban, and what a moderator answered. Unanswered, it is over with the ban.
 *
 * @param words empty once the account was deleted
 * @param decidedAt null until a moderator has decided
 * @param isGranted whether the ban was lifted for it
 * @param answer what the member was answered; may be empty
 * @param by the person who decided; null until then
 */
public record BanAppeal(
        long ban,
        String words,
        Instant at,
        @Nullable Instant decidedAt,
        boolean isGranted,
        String answer,
        @Nullable Long by) {
    public boolean isDecided() {
        return decidedAt != null;
    }
}
