package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.FormVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.story.Stories;
import broadsheet.story.Story;
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
    private final Stories stories;
    private final TalkPrinter printer;
    private final Gate gate;
    private final Post post;

    CommentForm(Database database, Stories stories, TalkPrinter printer, Gate gate, Post post) {
        this.database = database;
        this.stories = stories;
        this.printer = printer;
        this.gate = gate;
        this.post = post;
    }

    Reply reply(FormVisit visit) {
        return stories.door()
                .take(
                        visit.visit(),
                        database,
                        story -> judge(visit, story, Draft.typed(visit.field("name"), visit.field("comment"))));
    }

    private Reply judge(FormVisit visit, Story story, Draft draft) {
        String altcha = visit.field("altcha");
        String image = visit.field("challenge");
        if (altcha.isEmpty() && !visit.field("refresh").isEmpty()) {
            return step(visit, story, draft, "");
        }
        if (!draft.troubles().isEmpty()) {
            return again(visit, story, draft, altcha.isEmpty() ? image : null);
        }
        if (!altcha.isEmpty()) {
            return answered(visit, story, draft, gate.judgeTask(story.id(), altcha));
        }
        String typed = visit.field("unanswered").isEmpty() ? visit.field("answer") : "";
        return image.isEmpty()
                ? step(visit, story, draft, "")
                : answered(visit, story, draft, gate.judgeImage(story.id(), image, typed));
    }

    private Reply answered(FormVisit visit, Story story, Draft draft, Answer answer) {
        return switch (answer) {
            case Answer.Solved solved -> post(visit, story, draft, solved.ticket(), true);
            case Answer.Unanswered unanswered -> post(visit, story, draft, unanswered.ticket(), false);
            case Answer.Refused refused -> refused(visit, story, draft, refused);
        };
    }

    /** A form that is sent again after its challenge has expired still gets its first answer. */
    private Reply refused(FormVisit visit, Story story, Draft draft, Answer.Refused refused) {
        Ticket ticket = refused.ticket();
        if (ticket != null && refused.reason() == Answer.Reason.EXPIRED && isAnswered(ticket)) {
            return post(visit, story, draft, ticket, false);
        }
        boolean wrong = refused.reason() == Answer.Reason.WRONG;
        if (ticket != null && wrong) {
            database.write(writing -> {
                gate.burn(writing, ticket);
                return ticket;
            });
        }
        return step(visit, story, draft, wrong ? "wrong" : "expired");
    }

    private boolean isAnswered(Ticket ticket) {
        return database.read(reading -> AnswerStore.find(reading, ticket.id())).isPresent();
    }

    private Reply post(FormVisit visit, Story story, Draft draft, Ticket ticket, boolean solved) {
        boolean trusted = solved && visit.field("website").isBlank();
        String parent = visit.field("parent");
        CommentId answers = parent.isBlank() ? null : CommentId.parse(parent).orElse(NOBODY);
        var posting = new Posting(
                draft, answers, ticket.id(), trusted, writing -> gate.spend(writing, ticket, visit.network()));
        return switch (database.write(writing -> post.run(writing, story, posting))) {
            case Posted.Taken taken ->
                new Reply.SeeOther(TalkPage.address(story) + "/receipt/" + gate.receipt(taken.id()));
            case Posted.Refused refused -> refused(visit, story, draft, refused.reason());
        };
    }

    private Reply refused(FormVisit visit, Story story, Draft draft, Reason reason) {
        return switch (reason) {
            case CLOSED -> new Reply.Refused(403, say("comments.closed"));
            case TOO_MANY -> step(visit, story, draft, "too_many");
            case UNFIT -> again(visit, story, draft, null);
            case OTHER_WORDS -> step(visit, story, draft, "other_words");
            case SPENT -> step(visit, story, draft, "expired");
            case NOTHING_TO_ANSWER -> step(visit, story, draft, "nothing_to_answer");
        };
    }

    private String say(String key) {
        return database.read(reading -> printer.say(reading, key));
    }

    /** The form filled in, with a fresh image to read. */
    private Reply step(FormVisit visit, Story story, Draft draft, String trouble) {
        return page(visit, story, draft, gate.image(story.id()), "", trouble);
    }

    /** The form filled in, with what is wrong at its fields, and the image that is still good. */
    private Reply again(FormVisit visit, Story story, Draft draft, @Nullable String image) {
        String still = image != null && image.isEmpty() ? gate.image(story.id()) : image;
        return page(visit, story, draft, still, visit.field("answer"), "fields");
    }

    private Reply page(
            FormVisit visit, Story story, Draft draft, @Nullable String image, String typed, String trouble) {
        return database.read(reading -> {
            var shell = printer.personal(reading, story, "comments.step.title");
            if (!Closing.isOpen(reading, story)) {
                return new Reply.Refused(403, printer.say(reading, "comments.closed"));
            }
            Map<Draft.Field, Draft.Trouble> troubles = trouble.equals("fields") ? draft.troubles() : Map.of();
            var form = new FormView(shell, story, parent(reading, visit, story), draft, troubles);
            String address = image == null ? "" : gate.imageAddress(image);
            int status = trouble.equals("too_many") ? 429 : 422;
            return new Reply.Personal(
                    status,
                    new Template("comments/step.jte", new StepPage(shell, form, image, address, typed, trouble)));
        });
    }

    private static @Nullable Comment parent(Reading reading, FormVisit visit, Story story) {
        return CommentId.parse(visit.field("parent"))
                .flatMap(id -> CommentStore.find(reading, story.id(), id))
                .filter(Comment::isShown)
                .orElse(null);
    }
}
