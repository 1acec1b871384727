package broadsheet.comments;

import broadsheet.members.MemberRoutes;
import broadsheet.members.Visitor;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import java.util.Optional;
import java.util.function.Supplier;

/** The readers' addresses of conversations. */
final class CommentsRoutes {
    private final Database database;
    private final Venues venues;
    private final TalkPrinter printer;
    private final Gate gate;
    private final CommentForm form;
    private final Reasons reasons;

    CommentsRoutes(
            Database database, Venues venues, TalkPrinter printer, Gate gate, CommentForm form, Reasons reasons) {
        this.database = database;
        this.venues = venues;
        this.printer = printer;
        this.gate = gate;
        this.form = form;
        this.reasons = reasons;
    }

    /** Puts the conversations that stand under such an address there. */
    void on(Routes routes, MemberRoutes members, String talk) {
        members.anyone(talk, form::reply).anyonePage(talk + "/receipt/{receipt}", this::receipt);
        routes.kept(talk, this::talk, "order", "after", "at", "reply", "quote").file(talk + "/challenge", this::task);
    }

    private Reply talk(Visit visit, Reading reading) {
        return venues.open(visit, reading, venue -> {
            String at = visit.query("at");
            String reply = visit.query("reply");
            if (at != null) {
                return only(
                        visit,
                        venue,
                        "at",
                        at,
                        () -> listed(reading, venue, at)
                                .<Reply>map(comment -> talk(reading, printer.around(reading, venue, comment)))
                                .or(() -> movedAway(reading, at)));
            }
            if (reply != null) {
                return only(visit, venue, "reply", reply, () -> reply(reading, venue, reply, false));
            }
            String quote = visit.query("quote");
            if (quote != null) {
                return only(visit, venue, "quote", quote, () -> reply(reading, venue, quote, true));
            }
            return page(visit, reading, venue);
        });
    }

    private Reply talk(Reading reading, TalkPage page) {
        return page("comments/comments.jte", new CommentsPage(page, venues.head(reading, page.venue(), page.shell())));
    }

    /** Where a comment stands that stood here before moderators moved it. */
    private static Optional<Reply> movedAway(Reading reading, String id) {
        return CommentId.parse(id)
                .flatMap(parsed -> CommentStore.find(reading, parsed))
                .filter(Comment::isListed)
                .map(comment -> new Reply.Moved(Topics.leading(comment.talk()) + "?at=" + comment.id()));
    }

    private static Reply page(String template, Object page) {
        return new Reply.Page(new Template(template, page));
    }

    private Reply page(Visit visit, Reading reading, Venue venue) {
        Order order = Order.of(visit.query("order"));
        String after = visit.query("after");
        Optional<Comment> behind = after == null ? Optional.empty() : seen(reading, venue, after);
        if (after != null && behind.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        boolean spelledOut = visit.query().containsKey("order") && order == Order.OLDEST;
        if (spelledOut || hasEmpty(visit)) {
            return new Reply.Moved(venue.address()
                    + (after == null ? "" : "?after=" + after)
                    + (order == Order.OLDEST ? "" : (after == null ? "?" : "&") + "order=" + order.word()));
        }
        return talk(reading, printer.after(reading, venue, order, behind.orElse(null)));
    }

    private static boolean hasEmpty(Visit visit) {
        return visit.query().containsValue("");
    }

    /** A page that is named by this parameter alone; with others it has no address of its own. */
    private static Reply only(Visit visit, Venue venue, String name, String value, Supplier<Optional<Reply>> page) {
        return page.get()
                .map(found ->
                        visit.query().size() == 1 ? found : new Reply.Moved(venue.address() + "?" + name + "=" + value))
                .orElse(Reply.NOT_FOUND);
    }

    private Optional<Reply> reply(Reading reading, Venue venue, String id, boolean isQuoted) {
        return listed(reading, venue, id)
                .filter(Comment::isShown)
                .map(comment -> venue.isOpen(reading)
                        ? page("comments/reply.jte", printer.reply(reading, venue, comment, isQuoted))
                        : new Reply.Moved(venue.address() + "?at=" + comment.id()));
    }

    private static Optional<Comment> listed(Reading reading, Venue venue, String id) {
        return CommentId.parse(id)
                .flatMap(parsed -> CommentStore.find(reading, venue.talk(), parsed))
                .filter(Comment::isListed);
    }

    /** A comment that stands, or stood, in the conversation. */
    private static Optional<Comment> seen(Reading reading, Venue venue, String id) {
        return CommentId.parse(id)
                .flatMap(parsed -> CommentStore.find(reading, venue.talk(), parsed))
                .filter(comment -> comment.isListed() || comment.state() != CommentState.PENDING);
    }

    private Reply task(Visit visit) {
        return database.read(reading -> venues.open(
                visit,
                reading,
                venue -> venue.isOpen(reading) ? Reply.Data.json(200, gate.task(venue.talk())) : Reply.NOT_FOUND));
    }

    /** What the writer of a comment is told; when it was restricted, why (Article 17 of Regulation (EU) 2022/2065). */
    private Reply receipt(Visitor visitor, Reading reading) {
        Visit visit = visitor.visit();
        return venues.open(
                visit,
                reading,
                venue -> gate.opened(visit.part("receipt"))
                        .flatMap(id -> CommentStore.find(reading, venue.talk(), id))
                        .<Reply>map(comment -> new Reply.Personal(
                                200, new Template("comments/receipt.jte", receipt(visitor, reading, venue, comment))))
                        .orElse(Reply.NOT_FOUND));
    }

    private ReceiptPage receipt(Visitor visitor, Reading reading, Venue venue, Comment comment) {
        var shell = printer.personal(reading, venue, ReceiptPage.titleKey(comment));
        boolean isGuests = comment.speaker().member() == null && !comment.name().isEmpty();
        return new ReceiptPage(
                shell,
                printer.alone(reading, venue, shell, comment),
                comment,
                visitor.visit().path(),
                Appeal.isPossible(comment) ? reasons.of(reading, comment.id()) : "",
                AppealStore.find(reading, comment.id()).orElse(null),
                Edit.isOpen(comment, reading.now()) && venue.isOpen(reading),
                isGuests && visitor.member().isPresent());
    }
}
