package broadsheet.comments;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryPlace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The readers' addresses of conversations. */
final class CommentsRoutes {
    private final Database database;
    private final Stories stories;
    private final TalkPrinter printer;
    private final Gate gate;
    private final CommentForm form;

    CommentsRoutes(Database database, Stories stories, TalkPrinter printer, Gate gate, CommentForm form) {
        this.database = database;
        this.stories = stories;
        this.printer = printer;
        this.gate = gate;
        this.form = form;
    }

    void on(Routes routes) {
        for (String place : StoryPlace.PATTERNS) {
            String talk = place + "/comments";
            routes.kept(talk, this::talk, "order", "after", "at", "reply")
                    .form(talk, form::reply)
                    .file(talk + "/challenge", this::task)
                    .fresh(talk + "/receipt/{receipt}", this::receipt);
        }
    }

    /** Lets a public story's page be made, and answers for all others. */
    private Reply of(Visit visit, Reading reading, Function<Story, Reply> page) {
        return stories.door().open(visit, reading, page);
    }

    private Reply talk(Visit visit, Reading reading) {
        return of(visit, reading, story -> {
            String at = visit.query("at");
            String reply = visit.query("reply");
            if (at != null) {
                return only(
                        visit,
                        story,
                        "at",
                        at,
                        () -> listed(reading, story, at)
                                .<Reply>map(comment ->
                                        page("comments/comments.jte", printer.around(reading, story, comment))));
            }
            if (reply != null) {
                return only(visit, story, "reply", reply, () -> reply(reading, story, reply));
            }
            return page(visit, reading, story);
        });
    }

    private static Reply page(String template, Object page) {
        return new Reply.Page(new Template(template, page));
    }

    private Reply page(Visit visit, Reading reading, Story story) {
        Order order = Order.of(visit.query("order"));
        String after = visit.query("after");
        Optional<Comment> behind = after == null ? Optional.empty() : seen(reading, story, after);
        if (after != null && behind.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        boolean spelledOut = visit.query().containsKey("order") && order == Order.OLDEST;
        if (spelledOut || hasEmpty(visit)) {
            return new Reply.Moved(TalkPage.address(story)
                    + (after == null ? "" : "?after=" + after)
                    + (order == Order.OLDEST ? "" : (after == null ? "?" : "&") + "order=newest"));
        }
        return page("comments/comments.jte", printer.after(reading, story, order, behind.orElse(null)));
    }

    private static boolean hasEmpty(Visit visit) {
        return visit.query().containsValue("");
    }

    /** A page that is named by this parameter alone; with others it has no address of its own. */
    private static Reply only(Visit visit, Story story, String name, String value, Supplier<Optional<Reply>> page) {
        return page.get()
                .map(found -> visit.query().size() == 1
                        ? found
                        : new Reply.Moved(TalkPage.address(story) + "?" + name + "=" + value))
                .orElse(Reply.NOT_FOUND);
    }

    private Optional<Reply> reply(Reading reading, Story story, String id) {
        return listed(reading, story, id)
                .filter(Comment::isShown)
                .map(comment -> Closing.isOpen(reading, story)
                        ? page("comments/reply.jte", printer.reply(reading, story, comment))
                        : new Reply.Moved(TalkPage.address(story) + "?at=" + comment.id()));
    }

    private static Optional<Comment> listed(Reading reading, Story story, String id) {
        return CommentId.parse(id)
                .flatMap(parsed -> CommentStore.find(reading, story.id(), parsed))
                .filter(Comment::isListed);
    }

    /** A comment that stands, or stood, in the conversation. */
    private static Optional<Comment> seen(Reading reading, Story story, String id) {
        return CommentId.parse(id)
                .flatMap(parsed -> CommentStore.find(reading, story.id(), parsed))
                .filter(comment -> comment.isListed() || comment.state() != CommentState.PENDING);
    }

    private Reply task(Visit visit) {
        return database.read(reading -> of(
                visit,
                reading,
                story -> Closing.isOpen(reading, story)
                        ? new Reply.Data(
                                200,
                                "application/json; charset=utf-8",
                                gate.task(story.id()).getBytes(StandardCharsets.UTF_8))
                        : Reply.NOT_FOUND));
    }

    private Reply receipt(Visit visit, Reading reading) {
        return of(
                visit,
                reading,
                story -> gate.opened(visit.part("receipt"))
                        .flatMap(id -> CommentStore.find(reading, story.id(), id))
                        .<Reply>map(comment -> {
                            var shell = printer.personal(reading, story, "comments.receipt.title");
                            var page =
                                    new ReceiptPage(shell, printer.alone(reading, story, shell), comment, visit.path());
                            return new Reply.Personal(200, new Template("comments/receipt.jte", page));
                        })
                        .orElse(Reply.NOT_FOUND));
    }
}
