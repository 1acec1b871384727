package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.FormVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the form for a comment. What was typed is never lost: whatever is missing or wrong, the form comes back filled
 * in, with an image to read where the browser did no work.
 */
final class CommentForm {
    /** Names no comment, for a field that does not either. */
    private static final CommentId NOBODY = new CommentId(0);

    private final Database database;
    private final Venues venues;
    private final TalkPrinter printer;
    private final Gate gate;
    private final Post post;

    CommentForm(Database database, Venues venues, TalkPrinter printer, Gate gate, Post post) {
        this.database = database;
        this.venues = venues;
        this.printer = printer;
        this.gate = gate;
        this.post = post;
    }

    Reply reply(FormVisit visit) {
        return venues.take(
                visit.visit(),
                database,
                venue -> judge(visit, venue, Draft.typed(visit.field("name"), visit.field("comment"))));
    }

    private Reply judge(FormVisit visit, Venue venue, Draft draft) {
        String altcha = visit.field("altcha");
        String image = visit.field("challenge");
        if (altcha.isEmpty() && !visit.field("refresh").isEmpty()) {
            return step(visit, venue, draft, "");
        }
        if (!draft.troubles().isEmpty()) {
            return again(visit, venue, draft, altcha.isEmpty() ? image : null);
        }
        if (!altcha.isEmpty()) {
            return answered(visit, venue, draft, gate.judgeTask(venue.talk(), altcha));
        }
        String typed = visit.field("unanswered").isEmpty() ? visit.field("answer") : "";
        return image.isEmpty()
                ? step(visit, venue, draft, "")
                : answered(visit, venue, draft, gate.judgeImage(venue.talk(), image, typed));
    }

    private Reply answered(FormVisit visit, Venue venue, Draft draft, Answer answer) {
        return switch (answer) {
            case Answer.Solved solved -> post(visit, venue, draft, solved.ticket(), true);
            case Answer.Unanswered unanswered -> post(visit, venue, draft, unanswered.ticket(), false);
            case Answer.Refused refused -> refused(visit, venue, draft, refused);
        };
    }

    /** A form that is sent again after its challenge has expired still gets its first answer. */
    private Reply refused(FormVisit visit, Venue venue, Draft draft, Answer.Refused refused) {
        Ticket ticket = refused.ticket();
        if (ticket != null && refused.reason() == Answer.Reason.EXPIRED && isAnswered(ticket)) {
            return post(visit, venue, draft, ticket, false);
        }
        boolean wrong = refused.reason() == Answer.Reason.WRONG;
        if (ticket != null && wrong) {
            database.write(writing -> {
                gate.burn(writing, ticket);
                return ticket;
            });
        }
        return step(visit, venue, draft, wrong ? "wrong" : "expired");
    }

    private boolean isAnswered(Ticket ticket) {
        return database.read(reading -> AnswerStore.find(reading, ticket.id())).isPresent();
    }

    private Reply post(FormVisit visit, Venue venue, Draft draft, Ticket ticket, boolean solved) {
        boolean trusted = solved && visit.field("website").isBlank();
        String parent = visit.field("parent");
        CommentId answers = parent.isBlank() ? null : CommentId.parse(parent).orElse(NOBODY);
        var posting = new Posting(
                draft, answers, ticket.id(), trusted, writing -> gate.spend(writing, ticket, visit.network()));
        return switch (database.write(writing -> post.run(writing, venue, posting))) {
            case Posted.Taken taken -> new Reply.SeeOther(venue.address() + "/receipt/" + gate.receipt(taken.id()));
            case Posted.Refused refused -> refused(visit, venue, draft, refused.reason());
        };
    }

    private Reply refused(FormVisit visit, Venue venue, Draft draft, Reason reason) {
        return switch (reason) {
            case CLOSED -> new Reply.Refused(403, say("comments.closed"));
            case TOO_MANY -> step(visit, venue, draft, "too_many");
            case UNFIT -> again(visit, venue, draft, null);
            case OTHER_WORDS -> step(visit, venue, draft, "other_words");
            case SPENT -> step(visit, venue, draft, "expired");
            case NOTHING_TO_ANSWER -> step(visit, venue, draft, "nothing_to_answer");
        };
    }

    private String say(String key) {
        return database.read(reading -> printer.say(reading, key));
    }

    /** The form filled in, with a fresh image to read. */
    private Reply step(FormVisit visit, Venue venue, Draft draft, String trouble) {
        return page(visit, venue, draft, gate.image(venue.talk()), "", trouble);
    }

    /** The form filled in, with what is wrong at its fields, and the image that is still good. */
    private Reply again(FormVisit visit, Venue venue, Draft draft, @Nullable String image) {
        String still = image != null && image.isEmpty() ? gate.image(venue.talk()) : image;
        return page(visit, venue, draft, still, visit.field("answer"), "fields");
    }

    private Reply page(
            FormVisit visit, Venue venue, Draft draft, @Nullable String image, String typed, String trouble) {
        return database.read(reading -> {
            var shell = printer.personal(reading, venue, "comments.step.title");
            if (!venue.isOpen(reading)) {
                return new Reply.Refused(403, printer.say(reading, "comments.closed"));
            }
            Map<Draft.Field, Draft.Trouble> troubles = trouble.equals("fields") ? draft.troubles() : Map.of();
            var form = new FormView(shell, venue, parent(reading, visit, venue), draft, troubles);
            String address = image == null ? "" : gate.imageAddress(image);
            int status = trouble.equals("too_many") ? 429 : 422;
            return new Reply.Personal(
                    status,
                    new Template("comments/step.jte", new StepPage(shell, form, image, address, typed, trouble)));
        });
    }

    private static @Nullable Comment parent(Reading reading, FormVisit visit, Venue venue) {
        return CommentId.parse(visit.field("parent"))
                .flatMap(id -> CommentStore.find(reading, venue.talk(), id))
                .filter(Comment::isShown)
                .orElse(null);
    }
}
