package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.members.GuestForm;
import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.members.Names;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Opinions;
import broadsheet.moderation.Utterance;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.time.Duration;
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
    private final Names names;
    private final Opinions opinions;
    private final Barred barred;

    CommentForm(Database database, Venues venues, TalkPrinter printer, Gate gate, Post post, CommentsRoom.Below below) {
        this.database = database;
        this.venues = venues;
        this.printer = printer;
        this.gate = gate;
        this.post = post;
        this.names = below.members().names();
        this.opinions = below.moderation().opinions();
        this.barred = below.barred();
    }

    Reply reply(GuestForm visit) {
        return venues.take(visit.visit(), database, venue -> judge(visit, venue));
    }

    private Reply judge(GuestForm visit, Venue venue) {
        String name = visit.member().map(Member::name).orElseGet(() -> visit.field("name"));
        Draft draft = Draft.typed(name, visit.field("comment"));
        String altcha = visit.field("altcha");
        String image = visit.field("challenge");
        if (altcha.isEmpty() && !visit.field("refresh").isEmpty()) {
            return step(visit, venue, draft, "");
        }
        if (!database.read(reading -> troubles(reading, visit, draft)).isEmpty()) {
            return again(visit, venue, draft, altcha.isEmpty() ? image : null);
        }
        if (!altcha.isEmpty()) {
            return answered(visit, venue, draft, gate.judgeTask(venue.talk(), altcha));
        }
        if (image.isEmpty() && visit.member().isPresent()) {
            return postedByMember(visit, venue, draft, visit.member().get());
        }
        String typed = visit.field("unanswered").isEmpty() ? visit.field("answer") : "";
        return image.isEmpty()
                ? step(visit, venue, draft, "")
                : answered(visit, venue, draft, gate.judgeImage(venue.talk(), image, typed));
    }

    /** What is wrong with the fields; a guest may not go by a name that looks like somebody's. */
    private Map<Draft.Field, Draft.Trouble> troubles(Reading reading, GuestForm visit, Draft draft) {
        Map<Draft.Field, Draft.Trouble> troubles = draft.troubles();
        if (visit.member().isEmpty()
                && !troubles.containsKey(Draft.Field.NAME)
                && names.isSomebodyElses(reading, draft.name(), null)) {
            troubles.put(Draft.Field.NAME, Draft.Trouble.TAKEN);
        }
        return troubles;
    }

    private Reply answered(GuestForm visit, Venue venue, Draft draft, Answer answer) {
        return switch (answer) {
            case Answer.Solved solved -> post(visit, venue, draft, solved.ticket(), true);
            case Answer.Unanswered unanswered -> post(visit, venue, draft, unanswered.ticket(), false);
            case Answer.Refused refused -> refused(visit, venue, draft, refused);
        };
    }

    /** A form that is sent again after its challenge has expired still gets its first answer. */
    private Reply refused(GuestForm visit, Venue venue, Draft draft, Answer.Refused refused) {
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

    private Reply post(GuestForm visit, Venue venue, Draft draft, Ticket ticket, boolean isAnswered) {
        Duration typed = gate.typed(ticket, database.now());
        MemberId member = visit.member().map(Member::id).orElse(null);
        return post(
                visit,
                venue,
                draft,
                ticket.id(),
                manner(visit, venue, draft, typed, isAnswered),
                writing -> gate.spend(writing, ticket, visit.network(), member));
    }

    /** Who has an account needs no challenge; the same words at the same place are the same form for a day. */
    private Reply postedByMember(GuestForm visit, Venue venue, Draft draft, Member member) {
        CommentId answers = answers(visit);
        String form = "member/" + member.id() + "/"
                + draft.fingerprint(venue.talk().value(), answers == null ? 0 : answers.value());
        return post(
                visit,
                venue,
                draft,
                form,
                manner(visit, venue, draft, null, true),
                _ -> gate.admits(visit.network(), member.id()));
    }

    private Manner manner(GuestForm visit, Venue venue, Draft draft, @Nullable Duration typed, boolean isAnswered) {
        Long member = visit.member().map(found -> found.id().value()).orElse(null);
        var said = new Utterance(
                Kind.COMMENT, draft.name(), draft.words(), member, venue.talk().value());
        boolean isTrapFilled = !visit.field("website").isBlank();
        return new Manner(gate.seen(visit.network()), typed, isTrapFilled, isAnswered, opinions.ask(said));
    }

    private static @Nullable CommentId answers(GuestForm visit) {
        String parent = visit.field("parent");
        return parent.isBlank() ? null : CommentId.parse(parent).orElse(NOBODY);
    }

    private Reply post(
            GuestForm visit, Venue venue, Draft draft, String form, Manner manner, Posting.Spending spending) {
        MemberId member = visit.member().map(Member::id).orElse(null);
        var posting = new Posting(draft, answers(visit), form, member, manner, spending);
        return switch (database.write(writing ->
                isStillThere(visit, writing) ? post.run(writing, venue, posting) : new Posted.Refused(Reason.SPENT))) {
            case Posted.Taken taken -> new Reply.SeeOther(venue.address() + "/receipt/" + gate.receipt(taken.id()));
            case Posted.Refused refused -> refused(visit, venue, draft, refused);
        };
    }

    /** Whether the one who sent it may still speak as a member, or does as a guest. */
    private static boolean isStillThere(GuestForm visit, Writing writing) {
        return visit.member().isEmpty() || visit.memberNow(writing).isPresent();
    }

    private Reply refused(GuestForm visit, Venue venue, Draft draft, Posted.Refused refused) {
        return switch (refused.reason()) {
            case CLOSED -> database.read(reading -> printer.closed(reading, draft));
            case TOO_MANY -> step(visit, venue, draft, "too_many");
            case UNFIT -> again(visit, venue, draft, null);
            case OTHER_WORDS -> step(visit, venue, draft, "other_words");
            case SPENT -> step(visit, venue, draft, "expired");
            case NOTHING_TO_ANSWER -> step(visit, venue, draft, "nothing_to_answer");
            case SLOW_MODE -> step(visit, venue, draft, "slow_mode");
            case BANNED -> {
                Long member = visit.member().map(found -> found.id().value()).orElse(null);
                yield database.read(
                        reading -> barred.refusal(reading, member, gate.seen(visit.network()), draft.words()));
            }
        };
    }

    /** The form filled in, with a fresh image to read. */
    private Reply step(GuestForm visit, Venue venue, Draft draft, String trouble) {
        return page(visit, venue, draft, gate.image(venue.talk()), "", trouble);
    }

    /** The form filled in, with what is wrong at its fields, and the image that is still good. */
    private Reply again(GuestForm visit, Venue venue, Draft draft, @Nullable String image) {
        String still = image != null && image.isEmpty() ? gate.image(venue.talk()) : image;
        return page(visit, venue, draft, still, visit.field("answer"), "fields");
    }

    private Reply page(
            GuestForm visit, Venue venue, Draft draft, @Nullable String image, String typed, String trouble) {
        return database.read(reading -> {
            var shell = printer.personal(reading, venue, "comments.step.title");
            if (!venue.isOpen(reading)) {
                return printer.closed(reading, draft);
            }
            Map<Draft.Field, Draft.Trouble> troubles =
                    trouble.equals("fields") ? troubles(reading, visit, draft) : Map.of();
            FormView form = printer.form(reading, shell, venue, parent(reading, visit, venue), draft, troubles);
            String address = image == null ? "" : gate.imageAddress(image);
            int status = trouble.equals("too_many") || trouble.equals("slow_mode") ? 429 : 422;
            return new Reply.Personal(
                    status,
                    new Template("comments/step.jte", new StepPage(shell, form, image, address, typed, trouble)));
        });
    }

    private static @Nullable Comment parent(Reading reading, GuestForm visit, Venue venue) {
        return CommentId.parse(visit.field("parent"))
                .flatMap(id -> CommentStore.find(reading, venue.talk(), id))
                .filter(Comment::isShown)
                .orElse(null);
    }
}
