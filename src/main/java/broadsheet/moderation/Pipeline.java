package broadsheet.moderation;

import static broadsheet.moderation.Reason.Word.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a verdict is come by: small steps, each a pure function, in the order of this list. The first verdict wins; what
 * later steps find is told to the moderators with it. To change a verdict, change one step, and {@link #VERSION}.
 */
public final class Pipeline {
    /** Stands with every decision, so that one knows by which steps it was come by. */
    public static final String VERSION = "2026-11-26";

    /** Words that are always spam, for trying out whether all this is at work. */
    public static final String TEST_STRING = "BROADSHEET-SPAM-TEST-7Q2M-THIS-IS-NOT-A-REAL-COMMENT";

    /** The most links of a new writer. */
    static final int LINKS_OF_NEWCOMERS = 2;

    private static final int LINKS_OF_OTHERS = 10;
    private static final int HOST_AUTHORS = 3;
    private static final int NEWCOMERS_A_DAY = 5;
    private static final Duration NEWCOMERS_PAUSE = Duration.ofSeconds(30);
    private static final Duration SLOW_PAUSE = Duration.ofMinutes(2);
    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final int OTHERS_WITH_THE_SAME = 2;
    private static final double LIKELY_SPAM = 0.9;
    private static final double NEARLY_CERTAIN_SPAM = 0.99;

    /** One step. */
    @FunctionalInterface
    interface Step {
        Optional<Finding> look(Utterance said, Signals signals, WordLists lists);
    }

    private static final List<Step> STEPS = List.of(
            // first, because it costs nothing and keeps a flood from costing more
            Pipeline::limits,
            // next, because what nobody can read is not worth another look
            Pipeline::sanitise,
            // before all that counts: the same form twice must get its first answer, not count as a second try
            Pipeline::idempotency,
            // before anybody is trusted: who is banned is kept out however long they have been here
            Pipeline::bans,
            // before anybody is trusted, so that it tells whether all this is at work
            Pipeline::testString,
            // before trust, because an account that was taken over repeats itself too
            Pipeline::duplicates,
            // here, because what follows guesses, and about people whom the editors know nobody needs to guess
            Pipeline::trust,
            // the surest of the guesses: editors wrote the lists
            Pipeline::words,
            // spam is there for its links
            Pipeline::links,
            // how it was sent says less than what was said
            Pipeline::behaviour,
            // learnt, so it may be wrong in a way that nobody can read: it only makes wait
            Pipeline::classifier,
            // somebody else's opinion, which may also fail
            Pipeline::outside,
            // last, because it says what becomes of that against which nothing speaks
            Pipeline::mode);

    private Pipeline() {}

    /** The verdict, and why. */
    public static Finding run(Utterance said, Signals signals, WordLists lists) {
        Finding first = null;
        var reasons = new ArrayList<Reason>();
        for (Step step : STEPS) {
            Optional<Finding> found = step.look(said, signals, lists);
            if (found.isEmpty() || (first != null && found.get().verdict() == Verdict.PUBLISH)) {
                continue;
            }
            first = first == null ? found.get() : first;
            reasons.addAll(found.get().reasons());
            boolean isForModerators = first.verdict() == Verdict.HOLD || first.verdict() == Verdict.SPAM;
            if (!isForModerators) {
                break;
            }
        }
        if (first == null) {
            throw new IllegalStateException("The last step gives a verdict always.");
        }
        return new Finding(first.verdict(), reasons);
    }

    static Optional<Finding> limits(Utterance said, Signals signals, WordLists lists) {
        if (!signals.withinLimits()) {
            return Finding.of(Verdict.REFUSE, TOO_MANY);
        }
        Duration since = signals.sinceLastHere();
        boolean isTooSoon = since != null && since.compareTo(SLOW_PAUSE) < 0 && !signals.earlier();
        return isTooSoon && signals.measure() != null && said.kind() == Kind.COMMENT
                ? Finding.of(
                        Verdict.REFUSE,
                        SLOW_MODE,
                        Long.toString(SLOW_PAUSE.minus(since).toSeconds()))
                : Finding.nothing();
    }

    static Optional<Finding> sanitise(Utterance said, Signals signals, WordLists lists) {
        if (!signals.fit()) {
            return Finding.of(Verdict.REFUSE, EMPTY_OR_TOO_LONG);
        }
        return Twisted.is(said.name()) || Twisted.is(said.words())
                ? Finding.of(said.kind() == Kind.NAME ? Verdict.REFUSE : Verdict.HOLD, TWISTED_WRITING)
                : Finding.nothing();
    }

    static Optional<Finding> idempotency(Utterance said, Signals signals, WordLists lists) {
        return signals.earlier() ? Finding.of(Verdict.REPEAT, SENT_BEFORE) : Finding.nothing();
    }

    static Optional<Finding> bans(Utterance said, Signals signals, WordLists lists) {
        Banned banned = signals.banned();
        if (banned == null) {
            return Finding.nothing();
        }
        boolean isRefused = banned.keepsOut(said.member() == null) || said.kind() == Kind.NAME;
        return isRefused
                ? Finding.of(Verdict.REFUSE, BANNED, banned.why())
                : Finding.of(Verdict.HOLD, LIKE_A_BANNED_ONE, banned.by() + " of ban " + banned.ban());
    }

    static Optional<Finding> testString(Utterance said, Signals signals, WordLists lists) {
        return said.words().contains(TEST_STRING) || said.name().contains(TEST_STRING)
                ? Finding.of(Verdict.SPAM, Reason.Word.TEST_STRING)
                : Finding.nothing();
    }

    static Optional<Finding> duplicates(Utterance said, Signals signals, WordLists lists) {
        if (said.kind() == Kind.NAME || said.kind() == Kind.EDIT) {
            return Finding.nothing();
        }
        if (signals.sameByOthers() >= OTHERS_WITH_THE_SAME) {
            return Finding.of(Verdict.HOLD, DUPLICATE, "by " + signals.sameByOthers() + " others");
        }
        return signals.sameByAuthor() > 0
                ? Finding.of(Verdict.HOLD, DUPLICATE, "by the same writer")
                : Finding.nothing();
    }

    static Optional<Finding> trust(Utterance said, Signals signals, WordLists lists) {
        boolean isOpen = signals.mode() != Mode.BEFORE && signals.measure() != Measure.Kind.BEFORE;
        if (signals.trust() == Trust.TRUSTED && isOpen && said.kind() != Kind.CONTRIBUTION) {
            return Finding.of(Verdict.PUBLISH, TRUSTED);
        }
        Duration since = signals.sinceLast();
        boolean isOften = signals.today() >= NEWCOMERS_A_DAY || (since != null && since.compareTo(NEWCOMERS_PAUSE) < 0);
        boolean isSaid = said.kind() != Kind.NAME && said.kind() != Kind.EDIT;
        return said.member() != null && signals.trust() == Trust.NEW && isOften && isSaid
                ? Finding.of(Verdict.HOLD, TOO_OFTEN_FOR_A_NEWCOMER)
                : Finding.nothing();
    }

    static Optional<Finding> words(Utterance said, Signals signals, WordLists lists) {
        List<Reason> hits = lists.in(said.name() + "\n" + said.words());
        if (hits.isEmpty()) {
            return Finding.nothing();
        }
        if (said.kind() == Kind.NAME) {
            return Optional.of(new Finding(Verdict.REFUSE, hits));
        }
        boolean isSpam = hits.getFirst().word() == BANNED_WORD && signals.trust() == Trust.NEW;
        return Optional.of(new Finding(isSpam ? Verdict.SPAM : Verdict.HOLD, hits));
    }

    static Optional<Finding> links(Utterance said, Signals signals, WordLists lists) {
        Links links = Links.in(said.name() + " \n " + said.words(), signals.ownHosts());
        var reasons = new ArrayList<Reason>();
        boolean isNew = signals.trust() == Trust.NEW;
        if (links.count() > (isNew ? LINKS_OF_NEWCOMERS : LINKS_OF_OTHERS)) {
            reasons.add(new Reason(MANY_LINKS, Integer.toString(links.count())));
        }
        if (isNew && signals.hostAuthors() >= HOST_AUTHORS) {
            reasons.add(new Reason(HOST_BY_MANY, signals.hostAuthors() + " new writers"));
        }
        if (!links.shortener().isEmpty()) {
            reasons.add(new Reason(SHORTENED_LINK, links.shortener()));
        }
        if (!links.disguised().isEmpty()) {
            reasons.add(new Reason(DISGUISED_HOST, links.disguised()));
        }
        return reasons.isEmpty() ? Finding.nothing() : Optional.of(new Finding(Verdict.HOLD, reasons));
    }

    static Optional<Finding> behaviour(Utterance said, Signals signals, WordLists lists) {
        var reasons = new ArrayList<Reason>();
        Duration typed = signals.typed();
        if (typed != null && typed.compareTo(FASTEST) < 0) {
            reasons.add(new Reason(SENT_TOO_FAST, typed.toMillis() + " ms"));
        }
        if (signals.trapFilled()) {
            reasons.add(Reason.of(TRAP_FILLED));
        }
        if (!signals.challengeAnswered()) {
            reasons.add(Reason.of(CHALLENGE_UNANSWERED));
        }
        return reasons.isEmpty() ? Finding.nothing() : Optional.of(new Finding(Verdict.HOLD, reasons));
    }

    static Optional<Finding> classifier(Utterance said, Signals signals, WordLists lists) {
        Score score = signals.score();
        double most = signals.trust().isAtLeast(Trust.REGULAR) ? NEARLY_CERTAIN_SPAM : LIKELY_SPAM;
        return score != null && score.spam() >= most
                ? Finding.of(
                        Verdict.HOLD,
                        LIKE_SPAM,
                        Math.round(score.spam() * 100) + " %: " + String.join(", ", score.weightiest()))
                : Finding.nothing();
    }

    static Optional<Finding> outside(Utterance said, Signals signals, WordLists lists) {
        return switch (signals.opinion()) {
            case UNASKED, HARMLESS -> Finding.nothing();
            case SUSPECT -> Finding.of(Verdict.HOLD, OUTSIDE_OPINION);
            case SILENT -> Finding.of(Verdict.HOLD, OUTSIDE_SILENT);
        };
    }

    static Optional<Finding> mode(Utterance said, Signals signals, WordLists lists) {
        if (said.kind() == Kind.NAME) {
            return Finding.of(Verdict.PUBLISH, NOTHING_FOUND);
        }
        if (signals.mode() == Mode.BEFORE || said.kind() == Kind.CONTRIBUTION) {
            return Finding.of(Verdict.HOLD, READ_BEFORE);
        }
        if (signals.measure() == Measure.Kind.BEFORE) {
            return Finding.of(Verdict.HOLD, BURST);
        }
        return signals.mode() == Mode.NEWCOMERS && signals.trust() == Trust.NEW
                ? Finding.of(Verdict.HOLD, NEWCOMER)
                : Finding.of(Verdict.PUBLISH, NOTHING_FOUND);
    }
}
