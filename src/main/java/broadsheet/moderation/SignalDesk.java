package broadsheet.moderation;

import broadsheet.moderation.ArrivalStore.Earlier;
import broadsheet.moderation.classifier.Features;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the steps look at. */
final class SignalDesk {
    private static final Duration DAY = Duration.ofDays(1);

    private final Bans bans;
    private final Set<String> ownHosts;

    SignalDesk(Bans bans, Set<String> ownHosts) {
        this.bans = bans;
        this.ownHosts = ownHosts;
    }

    Set<String> ownHosts() {
        return ownHosts;
    }

    Signals gather(
            Writing writing,
            Utterance said,
            Asked asked,
            String author,
            @Nullable String fingerprint,
            Links links,
            Features features) {
        Instant now = writing.now();
        Instant yesterday = now.minus(DAY);
        Long member = said.member();
        Standing standing = member == null ? Standing.NONE : StandingStore.of(writing, member);
        List<String> same = fingerprint == null ? List.of() : ArrivalStore.authorsOf(writing, fingerprint, yesterday);
        List<Earlier> earlier = ArrivalStore.from(writing, author, yesterday);
        Long thread = said.thread();
        Optional<Measure> measure = thread == null ? Optional.empty() : MeasureStore.inForce(writing, thread);
        Trust trust = standing.trust(now);
        return new Signals(
                asked.withinLimits(),
                asked.earlier(),
                asked.fit(),
                (int) same.stream().filter(author::equals).count(),
                others(same, author),
                earlier.isEmpty() ? null : Duration.between(earlier.getFirst().at(), now),
                sinceHere(earlier, thread, now),
                earlier.size(),
                trust,
                standing.approved(),
                standing.rejected(),
                asked.typed(),
                asked.trapFilled(),
                asked.challengeAnswered(),
                trust == Trust.NEW ? hostAuthors(writing, links, author, yesterday) : 0,
                ownHosts,
                measure.map(Measure::kind).orElse(null),
                bans.banned(writing, member, asked.network(), member == null ? said.name() : "")
                        .orElse(null),
                said.kind() == Kind.NAME ? null : Teacher.score(writing, features),
                asked.opinion(),
                asked.mode());
    }

    private static int others(List<String> same, String author) {
        var others = new HashSet<>(same);
        others.remove(author);
        return others.size();
    }

    private static @Nullable Duration sinceHere(List<Earlier> earlier, @Nullable Long thread, Instant now) {
        return earlier.stream()
                .filter(one -> thread != null && Objects.equals(one.thread(), thread))
                .findFirst()
                .map(one -> Duration.between(one.at(), now))
                .orElse(null);
    }

    private static int hostAuthors(Writing writing, Links links, String author, Instant since) {
        return links.hosts().stream()
                .limit(5)
                .mapToInt(host -> 1 + ArrivalStore.othersLinked(writing, host, author, since))
                .max()
                .orElse(0);
    }
}
