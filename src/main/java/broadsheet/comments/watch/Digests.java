package broadsheet.comments.watch;

import broadsheet.comments.Seats;
import broadsheet.comments.TalkSeat;
import broadsheet.masthead.Masthead;
import broadsheet.members.Letters;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Completion;
import broadsheet.platform.jobs.Job;
import broadsheet.platform.jobs.Ledger;
import broadsheet.story.Stories;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters that put together what is new where members watch: once a day, or on Mondays for the week. One job of the
 * ledger is one round of a day, or a piece of it: its letters, what was told in them, the next piece or the next day's
 * round, and the end of the job are one transaction. So a paper that dies in the middle sends each letter once.
 */
public final class Digests {
    static final String KIND = "comments-digest";

    /** The hour of the paper's day at which most readers sleep and nobody is woken. */
    static final LocalTime QUIET = LocalTime.of(5, 0);

    private static final int MEMBERS_AT_ONCE = 50;

    /** The most conversations in a letter; the others are in the next. */
    static final int MOST = 20;

    private final Database database;
    private final Ledger ledger;
    private final Masthead masthead;
    private final Members members;
    private final Stories stories;
    private final WatchLetters letters;

    public Digests(
            Database database,
            Ledger ledger,
            Masthead masthead,
            Members members,
            Stories stories,
            WatchLetters letters) {
        this.database = database;
        this.ledger = ledger;
        this.masthead = masthead;
        this.members = members;
        this.stories = stories;
        this.letters = letters;
        ledger.on(KIND, this::round);
    }

    /** Sees to it that there is a next round. */
    void expect(Writing writing) {
        if (!ledger.isWaiting(writing, KIND)) {
            next(writing);
        }
    }

    private void next(Writing writing) {
        ZonedDateTime now = writing.now().atZone(zone(writing));
        LocalDate day = now.toLocalTime().isBefore(QUIET)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
        ledger.write(
                writing,
                KIND,
                new Round(day, false, 0).toString(),
                day.atTime(QUIET).atZone(now.getZone()).toInstant());
    }

    private ZoneId zone(Reading reading) {
        return masthead.paper(reading).zone();
    }

    private void round(Job job, Completion done) {
        database.perform(writing -> {
            done.in(writing);
            piece(writing, Round.of(job.payload()));
        });
    }

    private void piece(Writing writing, Round begun) {
        Round round = begun.after() == 0
                ? begun.on(writing.now().atZone(zone(writing)).toLocalDate())
                : begun;
        List<MemberId> some = WatchStore.watchers(writing, round.after(), MEMBERS_AT_ONCE);
        for (MemberId member : some) {
            Letters.Digest wish = members.letters(writing, member).digest();
            if (wish == Letters.Digest.DAILY || wish == Letters.Digest.WEEKLY && round.isWeekly()) {
                tell(writing, member, wish);
            }
        }
        if (some.size() == MEMBERS_AT_ONCE) {
            String rest = round.behind(some.getLast().value()).toString();
            ledger.write(writing, KIND, rest, writing.now());
        } else if (round.after() > 0 || !some.isEmpty()) {
            next(writing);
        }
    }

    private void tell(Writing writing, MemberId member, Letters.Digest wish) {
        var seats = new Seats(writing, stories);
        var entries = new ArrayList<WatchLetters.Entry>();
        for (Watched watched : WatchStore.withNews(writing, member, MOST)) {
            TalkSeat seat = seats.open(watched.talk()).orElse(null);
            if (seat != null) {
                long behind = Math.max(watched.read(), watched.told());
                List<Said> first = SaidStore.behind(writing, watched.talk(), behind, member, 1);
                int unread = SaidStore.unread(writing, watched.talk(), watched.read(), member);
                first.forEach(said -> entries.add(new WatchLetters.Entry(seat, unread, said)));
            }
            WatchStore.told(writing, member, watched.talk(), SaidStore.newest(writing, watched.talk()));
        }
        if (!entries.isEmpty()) {
            letters.digest(writing, member, wish, entries);
        }
    }
}
