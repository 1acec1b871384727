package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.moderation.BanAppeals;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Reading;
import broadsheet.story.Stories;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for moderators and what they need to decide, for the desk. */
public final class CommentQueue {
    private static final int AT_ONCE = 500;
    private static final int MOST_WALKED = 20_000;
    private static final int THREAD = 200;

    private final Stories stories;
    private final Members members;
    private final Judge judge;
    private final BanAppeals appeals;

    CommentQueue(Stories stories, Members members, Judge judge, BanAppeals appeals) {
        this.stories = stories;
        this.members = members;
        this.judge = judge;
        this.appeals = appeals;
    }

    /**
     * A page of a queue.
     *
     * @param next the number behind which it goes on; 0 at its end
     */
    public record Page(List<QueueEntry> entries, long next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * How many wait, by tab; as many as the one who asks may decide about. Among the appeals are those against bans, which
     * hold for the whole paper.
     */
    public Map<Tab, Integer> counts(Reading reading, Reach reach) {
        var seats = new Seats(reading, stories);
        var counts = new EnumMap<Tab, Integer>(Tab.class);
        for (Tab tab : Tab.values()) {
            int all = 0;
            for (var talk : QueueStore.counts(reading, tab).entrySet()) {
                all += reach.isEverywhere() || reach.covers(seats.of(talk.getKey())) ? talk.getValue() : 0;
            }
            counts.put(tab, all);
        }
        if (reach.isEverywhere()) {
            counts.merge(Tab.APPEALS, appeals.count(reading), Integer::sum);
        }
        return counts;
    }

    /** How many comments and appeals against bans wait for a decision that the one who asks may take, up to so many; spam does not wait. */
    public int waiting(Reading reading, Reach reach, int most) {
        if (reach.isEverywhere()) {
            return Math.min(most, QueueStore.waiting(reading, most) + appeals.count(reading));
        }
        var seats = new Seats(reading, stories);
        int waiting = 0;
        for (var talk : QueueStore.waiting(reading).entrySet()) {
            waiting += reach.covers(seats.of(talk.getKey())) ? talk.getValue() : 0;
            if (waiting >= most) {
                return most;
            }
        }
        return waiting;
    }

    /** A page behind this number, 0 for the first one; what says the same as one before it stands with that one. */
    public Page page(Reading reading, QueueFilter filter, long behind, int size) {
        var seats = new Seats(reading, stories);
        var seen = new HashSet<Long>();
        var alike = new LinkedHashMap<CommentId, List<CommentId>>();
        long next = walk(reading, filter, seats, behind, id -> {
            if (!seen.contains(id.value())) {
                List<CommentId> same = alike(reading, filter, seats, id);
                same.forEach(other -> seen.add(other.value()));
                alike.put(id, same);
            }
            return alike.size() < size;
        });
        var entries = entries(reading, alike.keySet(), seats).stream()
                .map(entry -> with(entry, alike.getOrDefault(entry.id(), List.of())))
                .toList();
        return new Page(entries, next);
    }

    /** All of a queue that are meant, up to so many. */
    public List<CommentId> all(Reading reading, QueueFilter filter, int most) {
        var all = new ArrayList<CommentId>();
        walk(reading, filter, new Seats(reading, stories), 0, id -> {
            all.add(id);
            return all.size() < most;
        });
        return all;
    }

    @FunctionalInterface
    private interface Taker {
        /** Takes one, and says whether to go on. */
        boolean take(CommentId id);
    }

    private long walk(Reading reading, QueueFilter filter, Seats seats, long behind, Taker taker) {
        long at = behind == 0 ? (filter.isOldestFirst() ? 0 : Long.MAX_VALUE) : behind;
        for (int walked = 0; walked < MOST_WALKED; walked += AT_ONCE) {
            List<QueueStore.Waiting> some = QueueStore.next(reading, filter.tab(), filter.isOldestFirst(), at, AT_ONCE);
            List<QueueStore.Waiting> meant = meant(reading, filter, seats, some);
            for (QueueStore.Waiting one : meant) {
                if (!taker.take(one.id())) {
                    return one.id().value();
                }
            }
            if (some.size() < AT_ONCE) {
                return 0;
            }
            at = some.getLast().id().value();
        }
        return at;
    }

    private static List<QueueStore.Waiting> meant(
            Reading reading, QueueFilter filter, Seats seats, List<QueueStore.Waiting> some) {
        List<QueueStore.Waiting> within = filter.coversAll()
                ? some
                : some.stream()
                        .filter(one -> filter.covers(seats.of(one.talk())))
                        .toList();
        if (filter.words().isBlank()) {
            return within;
        }
        String wanted = filter.words().strip().toLowerCase(Locale.ROOT);
        Map<CommentId, Comment> comments = CommentStore.find(
                reading, within.stream().map(QueueStore.Waiting::id).toList());
        return within.stream()
                .filter(one -> {
                    Comment comment = comments.get(one.id());
                    return comment != null
                            && (comment.words() + " " + comment.name())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(wanted);
                })
                .toList();
    }

    /** The others of the same state that say the same, as far as the one who asks may decide about them. */
    private List<CommentId> alike(Reading reading, QueueFilter filter, Seats seats, CommentId id) {
        return switch (filter.tab()) {
            case PENDING -> alike(reading, filter.reach(), seats, id, CommentState.PENDING);
            case SPAM -> alike(reading, filter.reach(), seats, id, CommentState.SPAM);
            case FLAGGED, APPEALS -> List.of();
        };
    }

    private List<CommentId> alike(Reading reading, Reach reach, Seats seats, CommentId id, CommentState state) {
        List<Long> same = judge.sameAs(reading, id.value());
        if (same.size() < 2) {
            return List.of();
        }
        return QueueStore.in(reading, state, same).stream()
                .filter(one -> !one.id().equals(id))
                .filter(one -> reach.isEverywhere() || reach.covers(seats.of(one.talk())))
                .map(QueueStore.Waiting::id)
                .toList();
    }

    /** A comment and the others of its state that say the same, it first. */
    public List<CommentId> withAlike(Reading reading, Reach reach, CommentId id) {
        CommentState state = CommentStore.find(reading, id).map(Comment::state).orElse(null);
        var all = new ArrayList<>(List.of(id));
        if (state == CommentState.PENDING || state == CommentState.SPAM) {
            all.addAll(alike(reading, reach, new Seats(reading, stories), id, state));
        }
        return all;
    }

    /** Those of these comments about which one may decide. */
    public List<CommentId> within(Reading reading, Reach reach, Collection<CommentId> ids) {
        var seats = new Seats(reading, stories);
        return CommentStore.find(reading, ids).values().stream()
                .filter(comment -> reach.isEverywhere() || reach.covers(seats.of(comment.talk())))
                .map(Comment::id)
                .toList();
    }

    /** One comment. */
    public Optional<QueueEntry> find(Reading reading, CommentId id) {
        return of(reading, List.of(id)).stream().findFirst();
    }

    /** Comments in the order in which they are named; those that there are not are left out. */
    public List<QueueEntry> of(Reading reading, Collection<CommentId> ids) {
        return entries(reading, ids, new Seats(reading, stories));
    }

    private List<QueueEntry> entries(Reading reading, Collection<CommentId> ids, Seats seats) {
        Map<CommentId, Comment> found = CommentStore.find(reading, ids);
        Map<CommentId, Comment> answered = CommentStore.find(
                reading,
                found.values().stream()
                        .map(Comment::answers)
                        .filter(Objects::nonNull)
                        .toList());
        var named = new ArrayList<@Nullable Comment>(found.values());
        named.addAll(answered.values());
        Signatures signatures = Signatures.of(reading, members, named);
        Map<CommentId, Ruling> rulings = RulingStore.latest(reading, ids);
        var entries = new ArrayList<QueueEntry>();
        for (CommentId id : ids) {
            Comment comment = found.get(id);
            if (comment != null) {
                Comment before = comment.answers() == null ? null : answered.get(comment.answers());
                entries.add(entry(reading, comment, before, signatures, seats, rulings.get(id)));
            }
        }
        return entries;
    }

    private static QueueEntry entry(
            Reading reading,
            Comment comment,
            @Nullable Comment before,
            Signatures signatures,
            Seats seats,
            @Nullable Ruling ruling) {
        return new QueueEntry(
                comment.id(),
                seats.of(comment.talk()),
                signatures.of(comment),
                comment.speaker().member(),
                comment.words(),
                comment.state(),
                comment.postedAt(),
                comment.pickedAt(),
                comment.likes(),
                before == null
                        ? null
                        : new QueueEntry.Said(before.id(), signatures.of(before), before.words(), before.state()),
                QueueStore.flags(reading, comment.id()),
                AppealStore.find(reading, comment.id()).map(CommentQueue::plea).orElse(null),
                comment.editedAt() == null
                        ? List.of()
                        : EditStore.former(reading, comment.id()).stream()
                                .map(former -> new QueueEntry.Wording(former.words(), former.until()))
                                .toList(),
                List.of(),
                ruling);
    }

    private static QueueEntry.Plea plea(AppealStore.Made made) {
        return new QueueEntry.Plea(made.words(), made.at(), made.decidedAt() == null, made.isGranted(), made.answer());
    }

    private static QueueEntry with(QueueEntry entry, List<CommentId> alike) {
        return new QueueEntry(
                entry.id(),
                entry.seat(),
                entry.name(),
                entry.member(),
                entry.words(),
                entry.state(),
                entry.postedAt(),
                entry.pickedAt(),
                entry.likes(),
                entry.answered(),
                entry.flags(),
                entry.appeal(),
                entry.former(),
                alike,
                entry.ruling());
    }

    /** The thread in which a comment stands, in reading order, whatever the states. */
    public List<QueueEntry> thread(Reading reading, CommentId id) {
        return CommentStore.find(reading, id)
                .map(comment -> QueueStore.thread(reading, comment, THREAD))
                .map(thread -> of(reading, thread.stream().map(Comment::id).toList()))
                .orElse(List.of());
    }

    /** What a member wrote, the newest first, before this number. */
    public List<QueueEntry> by(Reading reading, MemberId member, long before, int most) {
        return of(
                reading,
                QueueStore.of(reading, member, before, most).stream()
                        .map(Comment::id)
                        .toList());
    }

    /** All that was decided about a comment, the earliest first. */
    public List<Ruling> history(Reading reading, CommentId id) {
        return RulingStore.of(reading, id);
    }

    /** An act with how many comments it was about. */
    public record ActLine(Ruling first, int comments) {}

    /** Acts before this number, the latest first, each with one of its comments. */
    public List<ActLine> acts(Reading reading, long before, int most) {
        return RulingStore.acts(reading, before, most).stream()
                .map(ruling -> new ActLine(
                        ruling,
                        RulingStore.act(reading, ruling.act())
                                .map(RulingStore.ActLine::comments)
                                .orElse(0)))
                .toList();
    }

    /** One act. */
    public Optional<ActLine> act(Reading reading, long act) {
        return acts(reading, act + 1, 1).stream()
                .filter(line -> line.first().act() == act)
                .findFirst();
    }

    /** The comments of an act. */
    public List<CommentId> actOn(Reading reading, long act) {
        return RulingStore.parts(reading, act).stream()
                .map(RulingStore.Part::comment)
                .toList();
    }

    /** Where a conversation stands, as the judge names it. */
    public TalkSeat seat(Reading reading, long thread) {
        return new Seats(reading, stories).of(new TalkId(thread));
    }
}
