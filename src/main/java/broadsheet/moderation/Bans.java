package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Network;
import broadsheet.platform.text.LookAlike;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is banned, for every way of writing. */
public final class Bans {
    /**
     * The ban that holds for whoever writes; the weightiest of several. Whether it keeps them out or makes them wait says
     * {@link Banned#keepsOut}.
     *
     * @param member null for a guest
     * @param network null when it is not known
     */
    public Optional<Banned> banned(Reading reading, @Nullable Long member, @Nullable Network network) {
        if (member != null) {
            Optional<Banned> found = BanStore.byMember(reading, member).map(ban -> banned(ban, BannedBy.MEMBER));
            if (found.isPresent()) {
                return found;
            }
        }
        return network == null
                ? Optional.empty()
                : BanStore.byNetwork(reading, network)
                        .map(ban -> banned(ban, ban.member() == null ? BannedBy.NETWORK : BannedBy.SAME_NETWORK));
    }

    /** The same, and for a guest or a new name also by what the name looks like. */
    public Optional<Banned> banned(Reading reading, @Nullable Long member, @Nullable Network network, String name) {
        Optional<Banned> found = banned(reading, member, network);
        if (found.isPresent() || name.isBlank()) {
            return found;
        }
        return LookAlike.skeletons(name).stream()
                .flatMap(skeleton -> BanStore.bySkeleton(reading, skeleton).stream())
                .findFirst()
                .map(ban -> banned(ban, BannedBy.NAME));
    }

    /** Bans that hold now, the latest first. */
    public List<BanLine> inForce(Reading reading, int most) {
        return BanStore.inForce(reading, most);
    }

    private static Banned banned(BanLine ban, BannedBy by) {
        return new Banned(ban.id(), by, ban.why(), ban.until());
    }

    /** All bans of a member, the latest first. */
    public List<BanLine> history(Reading reading, long member) {
        return BanStore.ofMember(reading, member);
    }

    /** The latest bans of all. */
    public List<BanLine> latest(Reading reading, int most) {
        return BanStore.latest(reading, most);
    }

    public Optional<BanLine> find(Reading reading, long ban) {
        return BanStore.find(reading, ban);
    }
}
