package broadsheet.forum;

import broadsheet.comments.Barred;
import broadsheet.comments.Draft;
import broadsheet.comments.Posted;
import broadsheet.comments.Posted.Reason;
import broadsheet.comments.Posting;
import broadsheet.comments.StartTopic;
import broadsheet.comments.TopicTitle;
import broadsheet.comments.Topics;
import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.members.Declined;
import broadsheet.members.GuestForm;
import broadsheet.members.Member;
import broadsheet.members.MemberRoutes;
import broadsheet.moderation.Opinion;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.Hash;
import broadsheet.platform.text.Numbers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Where members start topics. The form is a page that everybody gets alike; a guest who sends it is asked to sign in. */
final class StartRoutes {
    private static final String PATTERN = Topics.FORUM + "/{board}/new";
    private static final Limits.Rule IN_AN_HOUR = new Limits.Rule("topics in an hour", 5, Duration.ofHours(1));
    private static final Limits.Rule IN_A_DAY = new Limits.Rule("topics in a day", 15, Duration.ofDays(1));

    private final Database database;
    private final Masthead masthead;
    private final Boards boards;
    private final Limits limits;
    private final StartTopic start;
    private final AskPoll ask;
    private final Barred barred;

    StartRoutes(
            Database database,
            Masthead masthead,
            Boards boards,
            Limits limits,
            StartTopic start,
            AskPoll ask,
            Barred barred) {
        this.database = database;
        this.masthead = masthead;
        this.boards = boards;
        this.limits = limits;
        this.start = start;
        this.ask = ask;
        this.barred = barred;
    }

    void on(Routes routes, MemberRoutes members) {
        routes.kept(PATTERN, this::form);
        members.anyone(PATTERN, this::start);
    }

    private Shell shell(Reading reading) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say("forum.start")));
    }

    private Reply form(Visit visit, Reading reading) {
        return boards.at(reading, visit.part("board"))
                .<Reply>map(board -> board.isClosed()
                        ? new Reply.Moved(board.address())
                        : new Reply.Page(new Template(
                                "forum/start.jte",
                                new StartPage(shell(reading), board, StartPage.Typed.NOTHING, Set.of(), ""))))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply start(GuestForm form) {
        Opinion opinion = form.member()
                .map(member -> start.opinion(
                        member.id(), form.field("title"), Draft.typed(member.name(), form.field("comment"))))
                .orElse(Opinion.UNASKED);
        return database.write(writing -> {
            Member member = form.memberNow(writing).orElse(null);
            if (member == null) {
                return form.signInFirst(writing);
            }
            return boards.at(writing, form.part("board"))
                    .map(board -> start(form, member, opinion, writing, board))
                    .orElse(Reply.NOT_FOUND);
        });
    }

    private Reply start(GuestForm form, Member member, Opinion opinion, Writing writing, Board board) {
        var typed = new StartPage.Typed(
                form.field("title"),
                form.field("comment"),
                form.field("question"),
                form.field("answers"),
                Numbers.between(form.field("days"), 1, AskPoll.LONGEST_DAYS).orElse(7));
        if (board.isClosed()) {
            throw declined(writing, board, typed, Set.of(), "closed");
        }
        var draft = Draft.typed(member.name(), typed.comment());
        var poll = AskPoll.Typed.of(typed.question(), typed.answers(), typed.days());
        Set<String> wrong = new HashSet<>();
        if (!TopicTitle.fits(TopicTitle.typed(typed.title()))) {
            wrong.add("title");
        }
        if (!draft.fits()) {
            wrong.add("comment");
        }
        if (!poll.isEmpty() && !poll.fits()) {
            wrong.add("poll");
        }
        if (!wrong.isEmpty()) {
            throw declined(writing, board, typed, wrong, "fields");
        }
        Posting posting = posting(form, member, opinion, board, typed.title(), draft);
        return switch (start.run(writing, board.id(), board.moderation(), typed.title(), posting)) {
            case StartTopic.Outcome.Started started -> {
                if (started.isNew() && !poll.isEmpty()) {
                    ask.run(writing, started.talk(), poll);
                }
                yield new Reply.SeeOther(started.receipt());
            }
            case StartTopic.Outcome.Refused refused ->
                throw refused(writing, form, member, board, typed, refused.why());
        };
    }

    private Declined refused(
            Reading reading, GuestForm form, Member member, Board board, StartPage.Typed typed, Posted.Refused why) {
        return switch (why.reason()) {
            case TOO_MANY, SLOW_MODE -> declined(reading, board, typed, Set.of(), "too_many");
            case BANNED ->
                new Declined(barred.refusal(
                        reading, member.id().value(), form.network(), typed.title() + "\n\n" + typed.comment()));
            default -> declined(reading, board, typed, Set.of(), "closed");
        };
    }

    /** What a member begins is one topic for a day, however often the form is sent. */
    private Posting posting(GuestForm form, Member member, Opinion opinion, Board board, String title, Draft draft) {
        String same = "topic/" + member.id() + "/" + Hash.of(board.id() + "\u0000" + title + "\u0000" + draft.words());
        return new Posting(
                draft,
                null,
                same,
                member.id(),
                start.manner(form.network(), opinion),
                _ -> limits.admits("member/" + member.id(), IN_AN_HOUR, IN_A_DAY) ? null : Reason.TOO_MANY);
    }

    private Declined declined(Reading reading, Board board, StartPage.Typed typed, Set<String> wrong, String trouble) {
        int status = trouble.equals("too_many") ? 429 : 422;
        return new Declined(new Reply.Personal(
                status, new Template("forum/start.jte", new StartPage(shell(reading), board, typed, wrong, trouble))));
    }
}
