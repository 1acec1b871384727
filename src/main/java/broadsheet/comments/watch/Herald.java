package broadsheet.comments.watch;

import broadsheet.comments.Seats;
import broadsheet.comments.TalkId;
import broadsheet.comments.TalkSeat;
import broadsheet.comments.Topics;
import broadsheet.members.Letters;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.members.Names;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Completion;
import broadsheet.platform.jobs.Job;
import broadsheet.platform.jobs.Ledger;
import broadsheet.story.Stories;
import java.util.List;

/**
 * Tells those who are named in what appeared, and those who watch and want to know at once. It is a job of the ledger, so
 * that an act need not wait for a thousand letters; what was hidden meanwhile is told nobody. One comment brings one
 * person at most one letter: as an answer, else as a naming, else as something new.
 */
public final class Herald {
    static final String KIND = "comments-watched";

    /** How many members one comment can name. */
    static final int MOST_NAMED = 5;

    private static final int WATCHERS_AT_ONCE = 100;
    private static final int COMMENTS_AT_ONCE = 100;

    /** The rooms that it asks. */
    public record Below(Members members, Names names, Stories stories) {}

    private final Database database;
    private final Ledger ledger;
    private final Below below;
    private final WatchLetters letters;

    public Herald(Database database, Ledger ledger, Below below, WatchLetters letters) {
        this.database = database;
        this.ledger = ledger;
        this.below = below;
        this.letters = letters;
        ledger.on(KIND, this::tell);
    }

    /**
     * What is to be told.
     *
     * @param after the number of the last watcher who had a turn; 0 at the beginning, when those who are named are told
     */
    private record News(TalkId talk, long turn, long after) {
        static News of(String payload) {
            String[] parts = payload.split(" ", -1);
            return new News(new TalkId(Long.parseLong(parts[0])), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        @Override
        public String toString() {
            return talk + " " + turn + " " + after;
        }
    }

    /** What appeared, and whom it names. */
    private record Naming(Said said, List<MemberId> named) {}

    /** Something can be read for the first time; {@code mayName} says whether it holds an at sign. */
    public void shown(Writing writing, TalkId talk, long turn, boolean mayName) {
        if (mayName || WatchStore.isWatched(writing, talk)) {
            ledger.write(writing, KIND, new News(talk, turn, 0).toString(), writing.now());
        }
    }

    private void tell(Job job, Completion done) {
        database.perform(writing -> {
            done.in(writing);
            tell(writing, News.of(job.payload()));
        });
    }

    private void tell(Writing writing, News news) {
        TalkId talk = Topics.find(writing, news.talk())
                .map(found -> found.movedTo() == null ? found.id() : found.movedTo())
                .orElse(news.talk());
        List<Naming> said = SaidStore.ofTurn(writing, talk, news.turn(), COMMENTS_AT_ONCE).stream()
                .map(one -> new Naming(one, below.names().in(writing, one.words(), MOST_NAMED)))
                .toList();
        TalkSeat seat = new Seats(writing, below.stories()).open(talk).orElse(null);
        if (said.isEmpty() || seat == null) {
            return;
        }
        if (news.after() == 0) {
            said.forEach(one -> one.named().stream()
                    .filter(member -> wantsNaming(writing, member, talk, one.said()))
                    .forEach(member -> letters.named(writing, member, seat, one.said())));
        }
        List<MemberId> watchers = WatchStore.watchers(writing, talk, news.after(), WATCHERS_AT_ONCE);
        watchers.forEach(member -> fresh(writing, member, seat, said, news.turn()));
        if (watchers.size() == WATCHERS_AT_ONCE) {
            var rest = new News(talk, news.turn(), watchers.getLast().value());
            ledger.write(writing, KIND, rest.toString(), writing.now());
        }
    }

    private boolean wantsNaming(Reading reading, MemberId member, TalkId talk, Said said) {
        MemberId by = said.member();
        return !member.equals(by)
                && !member.equals(said.answered())
                && below.members().letters(reading, member).replies()
                && !WishStore.isMuted(reading, member, talk)
                && (by == null || !WishStore.isMuted(reading, member, by));
    }

    private void fresh(Writing writing, MemberId member, TalkSeat seat, List<Naming> said, long turn) {
        Letters wish = below.members().letters(writing, member);
        if (wish.digest() != Letters.Digest.AT_ONCE || WishStore.isMuted(writing, member, seat.talk())) {
            return;
        }
        boolean isRead = WatchStore.find(writing, member, seat.talk())
                .filter(watched -> watched.read() >= turn)
                .isPresent();
        List<Said> untold = said.stream()
                .filter(one -> !one.said().isBy(member) && !isTold(writing, member, seat.talk(), one, wish))
                .map(Naming::said)
                .toList();
        if (!isRead && !untold.isEmpty()) {
            letters.fresh(writing, member, seat, untold);
        }
        WatchStore.told(writing, member, seat.talk(), turn);
    }

    /** Whether the member had a letter about this comment already. */
    private boolean isTold(Reading reading, MemberId member, TalkId talk, Naming one, Letters wish) {
        boolean isAnswer = wish.replies() && member.equals(one.said().answered());
        return isAnswer || one.named().contains(member) && wantsNaming(reading, member, talk, one.said());
    }
}
