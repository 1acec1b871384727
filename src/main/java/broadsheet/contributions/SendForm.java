package broadsheet.contributions;

import broadsheet.contributions.SendStory.Outcome;
import broadsheet.contributions.SendStory.Sending;
import broadsheet.members.GuestForm;
import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.mail.Letter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the form for a story. What was typed is never lost, nor a photo that was good: whatever is missing or wrong, the
 * form comes back filled in, with an image to read where the browser did no work.
 */
final class SendForm {
    private final Database database;
    private final SendScreens screens;
    private final Gate gate;
    private final Intake intake;
    private final SendStory send;

    SendForm(Database database, SendScreens screens, Gate gate, Intake intake, SendStory send) {
        this.database = database;
        this.screens = screens;
        this.gate = gate;
        this.intake = intake;
        this.send = send;
    }

    /** One form on its way through the checks. */
    private record Coming(GuestForm form, Typed typed, Batch batch) {}

    Reply reply(GuestForm form) {
        var typed = new Typed(
                form.field("title"),
                form.field("words"),
                form.field("name"),
                isTicked(form, "anonymous"),
                form.field("email"),
                isTicked(form, "link"),
                isTicked(form, "consent"));
        Batch batch = intake.take(
                form.field("photos-kept"),
                form.all("leave-out"),
                form.files("photos"),
                typed.anonymous(),
                form.network());
        return judge(new Coming(form, typed, batch));
    }

    private static boolean isTicked(GuestForm form, String field) {
        return form.field(field).equals("1");
    }

    private Reply judge(Coming coming) {
        GuestForm form = coming.form();
        String altcha = form.field("altcha");
        String image = form.field("challenge");
        if (altcha.isEmpty() && !form.field("refresh").isEmpty()) {
            return step(coming, "");
        }
        String trouble = trouble(coming);
        if (!trouble.isEmpty()) {
            String still = image.isEmpty() ? gate.image() : image;
            return page(coming, altcha.isEmpty() ? still : null, form.field("answer"), trouble);
        }
        if (!altcha.isEmpty()) {
            return answered(coming, gate.judgeTask(altcha));
        }
        String typed = form.field("unanswered").isEmpty() ? form.field("answer") : "";
        return image.isEmpty() ? step(coming, "") : answered(coming, gate.judgeImage(image, typed));
    }

    /** What has to be mended first. */
    private String trouble(Coming coming) {
        if (coming.batch().tooMany()) {
            return "too_many_photos";
        }
        if (!coming.typed().troubles().isEmpty() || !coming.batch().troubles().isEmpty()) {
            return "fields";
        }
        String mark = database.read(screens::wording).mark();
        return coming.form().field("wording").equals(mark) ? "" : "wording";
    }

    private Reply answered(Coming coming, Answer answer) {
        return switch (answer) {
            case Answer.Solved solved -> send(coming, solved.ticket(), true);
            case Answer.Unanswered unanswered -> send(coming, unanswered.ticket(), false);
            case Answer.Refused refused -> refused(coming, refused);
        };
    }

    /** A form that is sent again after its challenge has expired still gets its answer. */
    private Reply refused(Coming coming, Answer.Refused refused) {
        Ticket ticket = refused.ticket();
        if (ticket != null && refused.reason() == Answer.Reason.EXPIRED && isAnswered(ticket)) {
            return send(coming, ticket, false);
        }
        boolean wrong = refused.reason() == Answer.Reason.WRONG;
        if (ticket != null && wrong) {
            database.write(writing -> gate.spend(writing, ticket));
        }
        return step(coming, wrong ? "wrong" : "expired");
    }

    private boolean isAnswered(Ticket ticket) {
        return database.read(reading -> SendingStore.find(reading, ticket.id())).isPresent();
    }

    private Reply send(Coming coming, Ticket ticket, boolean solved) {
        Outcome outcome;
        try {
            outcome = database.write(writing -> send.run(writing, sending(writing, coming, ticket, solved)));
        } catch (SendStory.Gone _) {
            var left = coming.batch().photos().stream()
                    .filter(photo -> photo.owner() == null)
                    .toList();
            var batch = new Batch(left.isEmpty() ? "" : coming.batch().token(), left, List.of(), false);
            return step(new Coming(coming.form(), coming.typed(), batch), "photos_gone");
        }
        return switch (outcome) {
            case Outcome.Taken taken -> database.read(reading -> sent(reading, taken));
            case Outcome.Refused refused ->
                page(
                        coming,
                        SendPage.isRefusal(refused.reason()) ? null : gate.image(),
                        "",
                        refused.reason(),
                        refused.why());
        };
    }

    private Sending sending(Writing writing, Coming coming, Ticket ticket, boolean solved) {
        return new Sending(
                coming.typed().title(),
                coming.typed().words(),
                sender(writing, coming),
                coming.typed().anonymous() ? null : memberNow(writing, coming),
                screens.wording(writing).agreed(writing.now()),
                coming.batch().photos(),
                ticket,
                solved,
                !coming.form().field("website").isBlank(),
                coming.form().network());
    }

    /** Of an anonymous sender nothing is taken over, whatever else was filled in. */
    private static Sender sender(Reading reading, Coming coming) {
        Typed typed = coming.typed();
        if (typed.anonymous()) {
            return Sender.ANONYMOUS;
        }
        String email = typed.email().isEmpty() ? "" : new Letter(typed.email(), "?", "?").to();
        return new Sender(false, typed.name(), email, typed.link() ? memberNow(reading, coming) : null);
    }

    private static @Nullable MemberId memberNow(Reading reading, Coming coming) {
        return coming.form().memberNow(reading).map(Member::id).orElse(null);
    }

    private Reply sent(Reading reading, Outcome.Taken taken) {
        Sender sender =
                ContributionStore.find(reading, taken.id()).orElseThrow().sender();
        var page = new SentPage(
                screens.shell(reading, "contributions.sent.title"), taken.code().spaced(), sender);
        return new Reply.Secret(new Template("contributions/sent.jte", page));
    }

    /** The form filled in, with a fresh image to read. */
    private Reply step(Coming coming, String trouble) {
        return page(coming, gate.image(), "", trouble);
    }

    private Reply page(Coming coming, @Nullable String image, String answer, String trouble) {
        return page(coming, image, answer, trouble, Sieve.Why.NONE);
    }

    private Reply page(Coming coming, @Nullable String image, String answer, String trouble, Sieve.Why why) {
        Map<Typed.Field, Typed.Trouble> troubles =
                trouble.equals("fields") ? coming.typed().troubles() : Map.of();
        String address = image == null ? "" : gate.imageAddress(image);
        int status = trouble.startsWith("too_many") ? 429 : SendPage.isRefusal(trouble) ? 403 : 422;
        return database.read(reading -> new Reply.Personal(
                status,
                screens.form(reading, coming.typed(), troubles, coming.batch(), image, address, answer, trouble, why)));
    }
}
