package broadsheet.desk.moderation;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentQueue;
import broadsheet.comments.QueueEntry;
import broadsheet.comments.Reach;
import broadsheet.comments.ReadyReasons;
import broadsheet.comments.Ruling;
import broadsheet.comments.Tab;
import broadsheet.identity.PersonId;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffVisit;
import broadsheet.moderation.BanAppeals;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queue: what waits, tab by tab, and what was decided. */
final class QueueScreens {
    private static final int ON_A_PAGE = 40;
    private static final int MOST_BAN_APPEALS = 200;

    private final Ground ground;

    QueueScreens(Ground ground) {
        this.ground = ground;
    }

    private CommentQueue queue() {
        return ground.moderators().queue();
    }

    /** A comment's own address leads to it, in whatever tab it is, and in none. */
    Reply page(StaffVisit visit, Reading reading) {
        Optional<QueueEntry> meant = CommentId.inAddress(visit.query("q").strip())
                .flatMap(id -> ground.entry(reading, visit.staff(), id.toString()));
        if (meant.isPresent()) {
            return new Reply.SeeOther(QueueAsked.ADDRESS + "/" + meant.get().id());
        }
        return page(
                200,
                reading,
                visit.frame(),
                visit.staff(),
                QueueAsked.of(visit::query),
                notice(reading, visit),
                TypedAnswer.NONE);
    }

    Reply page(
            int status,
            Reading reading,
            StaffFrame frame,
            Staff staff,
            QueueAsked asked,
            Notice notice,
            TypedAnswer typed) {
        Reach reach = Ground.reach(staff);
        var views = new EntryViews(ground, reading);
        CommentQueue.Page page = asked.isDecided()
                ? new CommentQueue.Page(List.of(), 0)
                : queue().page(reading, asked.filter(reach), asked.after(), ON_A_PAGE);
        List<QueueView.ActView> acts = asked.isDecided() ? acts(reading, reach, asked.after()) : List.of();
        long next = asked.isDecided()
                ? (acts.size() < ON_A_PAGE ? 0 : acts.getLast().line().first().act())
                : page.next();
        var view = new QueueView(
                frame.titled("Comments"),
                asked,
                counts(reading, staff),
                page.entries().stream().map(views::of).toList(),
                banAppeals(reading, asked, reach, typed),
                next == 0 ? "" : asked.behind(next),
                sections(reading, staff),
                ReadyReasons.in(ground.masthead().words(reading)),
                notice,
                Ground.isEverywhere(staff),
                acts,
                ground.measures(reading, reach));
        return new Reply.Personal(status, new Template("desk/moderation/queue.jte", view));
    }

    /** Those against bans stand before those about comments, on the first page; they belong to no section. */
    private List<BanAppealView> banAppeals(Reading reading, QueueAsked asked, Reach reach, TypedAnswer typed) {
        boolean isThere = !asked.isDecided()
                && asked.tab() == Tab.APPEALS
                && asked.section() == null
                && asked.after() == 0
                && reach.isEverywhere();
        if (!isThere) {
            return List.of();
        }
        List<BanAppeals.Waiting> waiting = ground.moderation().banAppeals().waiting(reading, MOST_BAN_APPEALS);
        return (asked.isNewestFirst() ? waiting.reversed() : waiting)
                .stream()
                        .map(one -> view(reading, one, typed))
                        .filter(view -> view.says(asked.words()))
                        .toList();
    }

    private BanAppealView view(Reading reading, BanAppeals.Waiting waiting, TypedAnswer typed) {
        Long member = waiting.ban().member();
        String standing = member == null
                ? ""
                : Sentences.standing(ground.moderation().judge().standing(reading, member), reading.now());
        return new BanAppealView(
                waiting,
                standing,
                ground.person(reading, new PersonId(waiting.ban().by())),
                typed.to(waiting.ban().id()));
    }

    Map<Tab, Integer> counts(Reading reading, Staff staff) {
        return new EnumMap<>(queue().counts(reading, Ground.reach(staff)));
    }

    /** How many wait for this person, all tabs but spam together. */
    int waiting(Reading reading, Staff staff, int most) {
        return queue().waiting(reading, Ground.reach(staff), most);
    }

    private List<Section> sections(Reading reading, Staff staff) {
        Reach reach = Ground.reach(staff);
        return ground.sections().all(reading).stream()
                .filter(section -> reach.isEverywhere()
                        || reach.sections().contains(section.id().value()))
                .toList();
    }

    private List<QueueView.ActView> acts(Reading reading, Reach reach, long before) {
        List<CommentQueue.ActLine> lines = queue().acts(reading, before == 0 ? Long.MAX_VALUE : before, ON_A_PAGE);
        return lines.stream().map(line -> act(reading, reach, line)).toList();
    }

    private QueueView.ActView act(Reading reading, Reach reach, CommentQueue.ActLine line) {
        Ruling ruling = line.first();
        QueueEntry entry = queue().find(reading, ruling.comment())
                .filter(found -> reach.covers(found.seat()))
                .orElse(null);
        return new QueueView.ActView(
                line,
                Sentences.done(ruling.after(), line.comments()),
                ground.person(reading, ruling.by()),
                entry == null ? "" : entry.words(),
                entry == null ? "" : entry.seat().title(),
                ruling.undoneAt() == null);
    }

    /** What the act did that led here. */
    Notice notice(Reading reading, StaffVisit visit) {
        long act = Numbers.of(visit.query("done")).orElse(0L);
        if (act == 0) {
            return Notice.NONE;
        }
        return done(reading, act, visit.query("before"));
    }

    /** What an act did. {@code before} is the number of the one who had decided before, unseen; or empty. */
    Notice done(Reading reading, long act, String before) {
        return queue().act(reading, act)
                .map(line -> new Notice(
                        Sentences.done(line.first().after(), line.comments()),
                        act,
                        Numbers.of(before)
                                .map(id -> ground.person(reading, new PersonId(id)))
                                .orElse(""),
                        ""))
                .orElse(Notice.NONE);
    }
}
