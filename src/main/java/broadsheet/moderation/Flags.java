package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What flags lead to, and who was right with them. The flags themselves stand with what was flagged. */
public final class Flags {
    private static final Duration HOUR = Duration.ofHours(1);
    /** Stands in place of a version with decisions that flags came to. */
    private static final String BY_FLAGS = "flags";

    private final Ids ids;

    Flags(Ids ids) {
        this.ids = ids;
    }

    /** What a member's flag weighs, from 0 to 1. */
    public double weight(Reading reading, long member) {
        return Weights.of(flagger(reading, member));
    }

    /**
     * Whether something is to be hidden now until a moderator has looked; then that decision is kept.
     *
     * @param author the member who wrote it; null for a guest
     * @param flaggers the members who flagged it
     */
    public boolean hide(Writing writing, long subject, @Nullable Long author, Collection<Long> flaggers) {
        Trust trust =
                author == null ? Trust.NEW : StandingStore.of(writing, author).trust(writing.now());
        List<Weights.Flagger> all = flaggers.stream()
                .distinct()
                .map(member -> flagger(writing, member))
                .toList();
        int lately = DecisionStore.heldByFlags(writing, writing.now().minus(HOUR));
        if (!Weights.hide(all, trust, lately)) {
            return false;
        }
        Kind kind = DecisionStore.whose(writing, subject)
                .map(DecisionStore.Whose::kind)
                .orElse(Kind.COMMENT);
        var reason = new Reason(Reason.Word.FLAGGED, "by " + all.size());
        var decision = new Decision(ids.next(), kind, Verdict.HOLD, List.of(reason), BY_FLAGS, null, writing.now());
        DecisionStore.insert(writing, decision, subject, author, null, 0);
        return true;
    }

    private static Weights.Flagger flagger(Reading reading, long member) {
        return new Weights.Flagger(
                member, StandingStore.of(reading, member).trust(reading.now()), StandingStore.flags(reading, member));
    }

    /** Remembers that moderators found these members' flags right, or not. */
    public void decided(Writing writing, Collection<Long> flaggers, boolean isUpheld) {
        count(writing, flaggers, isUpheld ? 1 : 0, isUpheld ? 0 : 1);
    }

    /** Takes such a finding back. */
    public void undone(Writing writing, Collection<Long> flaggers, boolean wasUpheld) {
        count(writing, flaggers, wasUpheld ? -1 : 0, wasUpheld ? 0 : -1);
    }

    private static void count(Writing writing, Collection<Long> flaggers, int upheld, int failed) {
        for (long member : new TreeSet<>(flaggers)) {
            StandingStore.count(writing, member, 0, 0, writing.now());
            StandingStore.flagged(writing, member, upheld, failed);
        }
    }
}
