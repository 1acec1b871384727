package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import java.util.List;
import java.util.Optional;

/** What banned members said against their bans. */
public final class BanAppeals {
    /** What was said against a ban; empty when nothing was. */
    public Optional<BanAppeal> find(Reading reading, long ban) {
        return BanAppealStore.find(reading, ban);
    }

    /** One that waits for a moderator, with its ban. */
    public record Waiting(BanLine ban, BanAppeal appeal) {}

    /** Those that wait for a moderator, the earliest first. */
    public List<Waiting> waiting(Reading reading, int most) {
        return BanAppealStore.open(reading, most).stream()
                .flatMap(appeal -> BanStore.find(reading, appeal.ban()).map(ban -> new Waiting(ban, appeal)).stream())
                .toList();
    }

    /** How many wait. */
    public int count(Reading reading) {
        return BanAppealStore.count(reading);
    }
}
