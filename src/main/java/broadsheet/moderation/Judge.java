package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.moderation.classifier.Features;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The front door: gives verdicts, keeps them with their reasons, and learns from what people decide. A subject is the
 * number of what was written, which is unique in the paper.
 */
public final class Judge {
    /** The number of a verdict that is not kept. */
    public static final long NOT_KEPT = 0;

    private static final Set<Reason.Word> NOT_WORTH_KEEPING =
            Set.of(Reason.Word.TOO_MANY, Reason.Word.SLOW_MODE, Reason.Word.EMPTY_OR_TOO_LONG, Reason.Word.SENT_BEFORE);

    /** A burst that goes on within this time is the same one. */
    private static final Duration ONE_EVENT = Duration.ofHours(1);

    private final Ids ids;
    private final Networks networks;
    private final SignalDesk desk;
    private final int burst;
    private final Lists lists = new Lists();
    private final List<Alerts> alerts = new ArrayList<>();

    Judge(Ids ids, Networks networks, SignalDesk desk, int burst) {
        this.ids = ids;
        this.networks = networks;
        this.desk = desk;
        this.burst = burst;
    }

    /** Names somebody who is told when a measure is taken against a burst; while the paper is put together. */
    public void alerts(Alerts told) {
        alerts.add(told);
    }

    /** How arrivals from a member are marked. */
    static String author(long member) {
        return "m" + member;
    }

    /**
     * Judges what was written, and keeps the verdict and that it arrived. A name is judged and not kept.
     *
     * @return the verdict; its number is {@link #NOT_KEPT} when nothing of it needs to be remembered
     */
    public Judgement judge(Writing writing, Utterance said, Asked asked) {
        Network network = asked.network();
        String sealed = network == null ? null : networks.seal(writing, network);
        long id = ids.next();
        String author = author(said, sealed, id);
        Links links = Links.in(said.name() + " \n " + said.words(), desk.ownHosts());
        Features features = Features.of(said.words(), links.hosts());
        String fingerprint = Fingerprint.of(said.words());
        Signals signals = desk.gather(writing, said, asked, author, fingerprint, links, features);
        Lists.Edition edition = lists.now(writing);
        Finding found = Pipeline.run(said, signals, edition.lists());
        if (said.kind() == Kind.NAME
                || NOT_WORTH_KEEPING.contains(found.reasons().getFirst().word())) {
            return new Judgement(NOT_KEPT, found.verdict(), found.reasons());
        }
        var decision =
                new Decision(id, said.kind(), found.verdict(), found.reasons(), Pipeline.VERSION, null, writing.now());
        DecisionStore.insert(writing, decision, asked.subject(), said.member(), signals, edition.number());
        if (found.verdict() != Verdict.REFUSE) {
            arrived(writing, said, asked, decision, author, sealed, fingerprint, links, features, signals);
        }
        return new Judgement(id, found.verdict(), found.reasons());
    }

    private static String author(Utterance said, @Nullable String sealed, long id) {
        Long member = said.member();
        return member != null ? author(member) : sealed != null ? "n" + sealed : "?" + id;
    }

    private void arrived(
            Writing writing,
            Utterance said,
            Asked asked,
            Decision decision,
            String author,
            @Nullable String sealed,
            @Nullable String fingerprint,
            Links links,
            Features features,
            Signals signals) {
        Long subject = asked.subject();
        if (subject != null) {
            boolean isPublished = decision.verdict() == Verdict.PUBLISH;
            Teacher.enter(writing, subject, said.member(), features, isPublished);
        }
        if (said.kind() == Kind.EDIT) {
            return;
        }
        Instant now = writing.now();
        ArrivalStore.insert(
                writing,
                new ArrivalStore.Arrival(decision.id(), subject, author, sealed, said.thread(), fingerprint, now));
        boolean isNew = signals.trust() == Trust.NEW;
        if (isNew) {
            links.hosts().stream().limit(5).forEach(host -> ArrivalStore.linked(writing, host, author, now));
        }
        Long thread = said.thread();
        if (thread != null && burst > 0) {
            MeasureStore.count(writing, thread, isNew);
            watch(writing, thread, signals.measure(), asked.begun());
        }
    }

    /** Takes a measure when more arrives than is usual. */
    private void watch(Writing writing, long thread, Measure.@Nullable Kind inForce, @Nullable Instant begun) {
        Burst pace = MeasureStore.pace(writing, thread);
        Instant now = writing.now();
        int least = Burst.least(burst, begun == null ? null : Duration.between(begun, now));
        pace.answer(inForce, least).ifPresent(answer -> {
            var measure = new Measure(ids.next(), thread, answer.kind(), now, now.plus(answer.length()), pace.why());
            boolean goesOn = MeasureStore.wasInForce(writing, thread, answer.kind(), now.minus(ONE_EVENT));
            MeasureStore.insert(writing, measure);
            if (!goesOn) {
                alerts.forEach(told -> told.raised(writing, measure));
            }
        });
    }

    /**
     * Remembers what a person decided, teaches it to the classifier and keeps the writer's standing. Deciding otherwise
     * later unteaches what was taught; {@link Verdict#HOLD} takes a decision back.
     *
     * @param reason the sentence that the writer is told; may be empty
     */
    public void decided(Writing writing, long subject, Verdict verdict, PersonId by, String reason) {
        decided(writing, List.of(subject), verdict, by, reason);
    }

    /** The same for many at once. */
    public void decided(Writing writing, Collection<Long> subjects, Verdict verdict, PersonId by, String reason) {
        if (!verdict.isDecision()) {
            throw new IllegalArgumentException("Nobody decides " + verdict + ".");
        }
        List<Long> distinct = subjects.stream().distinct().toList();
        byHand(writing, distinct, verdict, by, reason);
        Teacher.decided(writing, distinct, verdict);
    }

    private void byHand(Writing writing, List<Long> subjects, Verdict verdict, PersonId by, String reason) {
        var reasons = List.of(new Reason(Reason.Word.DECIDED, reason));
        Map<Long, DecisionStore.Whose> whose = DecisionStore.whose(writing, subjects);
        var unknown = new DecisionStore.Whose(Kind.COMMENT, null);
        var decided = new ArrayList<DecisionStore.Decided>();
        for (long subject : subjects) {
            DecisionStore.Whose known = whose.getOrDefault(subject, unknown);
            decided.add(new DecisionStore.Decided(ids.next(), known.kind(), subject, known.member()));
        }
        DecisionStore.insertAll(writing, decided, verdict, reasons, by.value());
    }

    /**
     * What is known of these before somebody decides about them, to be given to {@link #undone} should that be taken
     * back.
     */
    public Map<Long, String> known(Reading reading, Collection<Long> subjects) {
        return Teacher.known(reading, List.copyOf(subjects));
    }

    /**
     * How something stood before a decision.
     *
     * @param reason the sentence that its writer had been told; may be empty
     * @param known what {@link #known} gave; null when that was nothing
     */
    public record Former(
            long subject,
            Verdict verdict,
            String reason,
            @Nullable String known) {}

    private record Told(Verdict verdict, String reason) {}

    /** Takes decisions back: what was learnt and counted is as it was before them, and the history tells of both. */
    public void undone(Writing writing, Collection<Former> formers, PersonId by) {
        var told = new LinkedHashMap<Told, List<Long>>();
        var known = new LinkedHashMap<String, List<Long>>();
        for (Former former : formers) {
            told.computeIfAbsent(new Told(former.verdict(), former.reason()), _ -> new ArrayList<>())
                    .add(former.subject());
            if (former.known() != null) {
                known.computeIfAbsent(former.known(), _ -> new ArrayList<>()).add(former.subject());
            }
        }
        told.forEach((what, subjects) -> byHand(writing, subjects, what.verdict(), by, what.reason()));
        known.forEach((then, subjects) -> Teacher.restore(writing, subjects, then));
    }

    /** All verdicts about something, the oldest first. */
    public List<Decision> history(Reading reading, long subject) {
        return DecisionStore.of(reading, subject);
    }

    /** How a member stands. */
    public Standing standing(Reading reading, long member) {
        return StandingStore.of(reading, member);
    }

    /** Trusts a member by hand, or no longer. */
    public void trust(Writing writing, long member, boolean isTrusted) {
        StandingStore.count(writing, member, 0, 0, writing.now());
        StandingStore.trust(writing, member, isTrusted);
    }

    /**
     * The verdict that today's steps and lists give over the signals of then; nothing when they are not kept.
     *
     * @param said what was judged; the words are kept where they belong, not here
     */
    public Optional<Finding> replay(Reading reading, long subject, Utterance said) {
        return DecisionStore.signals(reading, subject)
                .map(signals -> Pipeline.run(said, signals, lists.now(reading).lists()));
    }

    /** What is done in a conversation at this time; a page that asks knows when it ends. */
    public Optional<Measure> measure(Reading reading, long thread) {
        return MeasureStore.inForce(reading, thread);
    }

    /** All measures at this time, the one that ends first before. */
    public List<Measure> measures(Reading reading) {
        return MeasureStore.allInForce(reading);
    }

    /** Ends what is done in a conversation before its time. */
    public void endMeasures(Writing writing, long thread) {
        MeasureStore.end(writing, thread);
    }

    /** What says the same as this, itself included, of the last 30 days. */
    public List<Long> sameAs(Reading reading, long subject) {
        return ArrivalStore.same(reading, subject);
    }

    /** How many verdicts were given from one instant to before another. */
    public Tally tally(Reading reading, Instant from, Instant to) {
        return new Tally(DecisionStore.tally(reading, from, to));
    }

    /** Forgets everything about something but that there was a verdict. */
    public void forget(Writing writing, long subject) {
        DecisionStore.forget(writing, subject);
        ArrivalStore.forget(writing, subject);
        StandingStore.forgetLesson(writing, subject);
    }

    /** Forgets everything about a member, but not the bans of their networks. */
    public void forgetMember(Writing writing, long member) {
        DecisionStore.subjectsOf(writing, member).forEach(subject -> forget(writing, subject));
        DecisionStore.forgetMember(writing, member);
        ArrivalStore.forgetAuthor(writing, author(member));
        StandingStore.forget(writing, member);
        BanStore.forgetMember(writing, member);
    }
}
