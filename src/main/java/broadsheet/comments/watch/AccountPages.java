package broadsheet.comments.watch;

import broadsheet.comments.CommentId;
import broadsheet.comments.Seats;
import broadsheet.comments.TalkId;
import broadsheet.comments.TalkSeat;
import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberForm;
import broadsheet.members.MemberId;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MemberVisit;
import broadsheet.members.Members;
import broadsheet.members.Visitor;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.story.Cursor;
import broadsheet.story.Stories;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A member's page of watched conversations, and the small private answers by which a page's script marks what is new. */
public final class AccountPages {
    /** Where the page stands. */
    public static final String ADDRESS = "/account/watching";

    private static final int ON_A_PAGE = 30;

    /** More comments than any page shows. */
    private static final int MOST_SHOWN = 100;

    private final Masthead masthead;
    private final Members members;
    private final Stories stories;

    public AccountPages(Masthead masthead, Members members, Stories stories) {
        this.masthead = masthead;
        this.members = members;
        this.stories = stories;
    }

    /** Puts them under their addresses. */
    public void on(MemberRoutes routes) {
        routes.page(ADDRESS, this::page, "before", "said")
                .act(ADDRESS, AccountPages::choose)
                .anyonePage(ADDRESS + "/{talk}", AccountPages::fresh, "of")
                .act(ADDRESS + "/{talk}", AccountPages::read)
                .act(ADDRESS + "/{talk}/open", this::open)
                .act(
                        ADDRESS + "/{talk}/end",
                        (form, writing) -> act(form, "unwatched", (member, talk) -> {
                            WatchStore.unwatch(writing, member, talk);
                        }))
                .act(
                        ADDRESS + "/{talk}/letters",
                        (form, writing) -> act(form, "letters", (member, talk) -> {
                            WishStore.unmute(writing, member, talk);
                        }));
    }

    private Reply page(MemberVisit visit, Reading reading) {
        MemberId member = visit.member().id();
        Cursor behind = Cursor.of(visit.query("before")).orElse(Cursor.START);
        List<Watched> some = WatchStore.page(reading, member, behind, ON_A_PAGE + 1);
        boolean goesOn = some.size() > ON_A_PAGE;
        List<Watched> here = goesOn ? some.subList(0, ON_A_PAGE) : some;
        var seats = new Seats(reading, stories);
        String title = masthead.words(reading).say("comments.watching.title");
        var page = new WatchingPage(
                masthead.shell(reading, Head.unlisted(title)),
                here.stream()
                        .map(watched -> line(reading, seats, member, watched))
                        .toList(),
                visit.query("before").isEmpty(),
                goesOn ? ADDRESS + "?before=" + here.getLast().cursor() : null,
                WishStore.watchesOwn(reading, member),
                members.letters(reading, member).digest(),
                visit.query("said"));
        return new Reply.Personal(200, new Template("comments/watch/watching.jte", page));
    }

    private static WatchingPage.Line line(Reading reading, Seats seats, MemberId member, Watched watched) {
        TalkSeat seat = seats.of(watched.talk());
        boolean isOpen = seats.open(watched.talk()).isPresent();
        int unread = isOpen ? SaidStore.unread(reading, watched.talk(), watched.read(), member) : 0;
        return new WatchingPage.Line(
                watched,
                seat.title(),
                isOpen ? address(reading, seat, member, watched) : null,
                unread,
                WishStore.isMuted(reading, member, watched.talk()));
    }

    /** The first comment that the member has not read, or else the conversation. */
    private static String address(Reading reading, TalkSeat seat, MemberId member, Watched watched) {
        String first = SaidStore.behind(reading, watched.talk(), watched.read(), member, 1).stream()
                .map(said -> seat.address(said.id()))
                .findFirst()
                .orElse(seat.address());
        return first == null ? ADDRESS : first;
    }

    /**
     * What a page's script marks for this member: whether they watch; what is new, as the comments' numbers and turns in
     * the order in which they appeared; and which of the comments that the page shows they like.
     */
    private static Reply fresh(Visitor visitor, Reading reading) {
        MemberId member = visitor.member().map(known -> known.id()).orElse(null);
        TalkId talk = TalkId.parse(visitor.visit().part("talk")).orElse(null);
        if (member == null || talk == null) {
            return data(member == null ? 401 : 404, List.of());
        }
        Watched watched = WatchStore.find(reading, member, talk).orElse(null);
        List<List<String>> fresh = watched == null
                ? List.of()
                : SaidStore.behind(reading, talk, watched.read(), member, SaidStore.ENOUGH).stream()
                        .map(said -> List.of(said.id().toString(), Long.toString(said.turn())))
                        .toList();
        List<String> liked = SaidStore.liked(
                        reading, member, shown(visitor.visit().query("of")))
                .stream()
                .map(CommentId::toString)
                .toList();
        return data(200, Map.of("watched", watched != null, "fresh", fresh, "liked", liked));
    }

    private static List<CommentId> shown(@Nullable String numbers) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(",", MOST_SHOWN + 1))
                        .limit(MOST_SHOWN)
                        .flatMap(number -> CommentId.parse(number).stream())
                        .toList();
    }

    private static Reply data(int status, Object data) {
        return Reply.Data.json(status, JsonMapper.shared().writeValueAsString(data));
    }

    /** A script says how far was read; a plain form, that everything was. */
    private static Reply read(MemberForm form, Writing writing) {
        return act(form, "read", (member, talk) -> {
            long newest = SaidStore.newest(writing, talk);
            long upTo = Numbers.of(form.field("upto")).orElse(newest);
            WatchStore.read(writing, member, talk, Math.min(upTo, newest));
        });
    }

    private static Reply act(MemberForm form, String said, BiConsumer<MemberId, TalkId> act) {
        TalkId talk = TalkId.parse(form.part("talk")).orElse(null);
        if (talk == null) {
            return Reply.NOT_FOUND;
        }
        act.accept(form.member().id(), talk);
        return form.isFromScript() ? data(200, List.of()) : new Reply.SeeOther(ADDRESS + "?said=" + said);
    }

    /** Marks everything as read and leads to the first that was not; for browsers without scripts. */
    private Reply open(MemberForm form, Writing writing) {
        MemberId member = form.member().id();
        Watched watched = TalkId.parse(form.part("talk"))
                .flatMap(talk -> WatchStore.find(writing, member, talk))
                .orElse(null);
        if (watched == null) {
            return Reply.NOT_FOUND;
        }
        TalkSeat seat = new Seats(writing, stories).open(watched.talk()).orElse(null);
        String to = seat == null ? ADDRESS : address(writing, seat, member, watched);
        WatchStore.read(writing, member, watched.talk(), SaidStore.newest(writing, watched.talk()));
        return new Reply.SeeOther(to);
    }

    /** Everything is read, or the choice about the own conversations is another. */
    private static Reply choose(MemberForm form, Writing writing) {
        MemberId member = form.member().id();
        if (form.field("do").equals("read")) {
            WatchStore.readAll(writing, member);
            return new Reply.SeeOther(ADDRESS + "?said=read");
        }
        WishStore.watchOwn(writing, member, !form.field("own").isEmpty());
        return new Reply.SeeOther(ADDRESS + "?said=choice");
    }
}
