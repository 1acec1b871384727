package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.LookAlike;
import broadsheet.platform.time.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bans a member, a name, or the network that something came from. */
public final class Ban {
    /** Whom a ban is for. */
    public sealed interface Whom {
        /** A member, with the networks they wrote from within 30 days. */
        record Member(long member, String name) implements Whom {}

        /** Whoever goes by this name, or one that looks like it. */
        record Name(String name) implements Whom {}

        /** Whoever writes from where this came from. */
        record NetworkOf(long subject) implements Whom {}
    }

    private final Ids ids;

    Ban(Ids ids) {
        this.ids = ids;
    }

    /**
     * Bans.
     *
     * @param why the sentence that the banned person is told; not empty
     * @param until when it ends by itself; null for never
     * @return the ban's number
     * @throws IllegalArgumentException in a sentence, when there is no reason, the end has passed, or it is not known any
     *     more where something came from
     */
    public long run(Writing writing, Whom whom, String why, @Nullable Instant until, PersonId by) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A ban needs a reason, which the banned person is told.");
        }
        if (until != null && !until.isAfter(writing.now())) {
            throw new IllegalArgumentException("A ban ends later than now.");
        }
        long id = ids.next();
        Long member = whom instanceof Whom.Member banned ? (Long) banned.member() : null;
        String name = switch (whom) {
            case Whom.Member banned -> banned.name();
            case Whom.Name banned -> banned.name().strip();
            case Whom.NetworkOf _ -> "";
        };
        var line = new BanLine(id, member, name, why.strip(), by.value(), writing.now(), until, null, null, null);
        BanStore.insert(writing, line, skeleton(whom), networks(writing, whom));
        return id;
    }

    private static @Nullable String skeleton(Whom whom) {
        if (!(whom instanceof Whom.Name banned)) {
            return null;
        }
        String skeleton = LookAlike.skeleton(banned.name());
        if (skeleton.isEmpty()) {
            throw new IllegalArgumentException("There is no letter in this name.");
        }
        return skeleton;
    }

    private static List<Networks.Seal> networks(Writing writing, Whom whom) {
        List<String> sealed = switch (whom) {
            case Whom.Member banned -> ArrivalStore.networksOf(writing, Judge.author(banned.member()));
            case Whom.NetworkOf from ->
                ArrivalStore.networkOf(writing, from.subject()).stream().toList();
            case Whom.Name _ -> List.of();
        };
        List<Networks.Seal> known = sealed.stream()
                .map(network -> Networks.opened(writing, network).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (whom instanceof Whom.NetworkOf && known.isEmpty()) {
            throw new IllegalArgumentException("It is not known any more where this came from.");
        }
        return known;
    }
}
