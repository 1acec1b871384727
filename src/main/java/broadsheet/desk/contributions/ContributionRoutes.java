package broadsheet.desk.contributions;

import broadsheet.contributions.Contribution;
import broadsheet.contributions.ContributionId;
import broadsheet.contributions.ContributionState;
import broadsheet.contributions.Contributions;
import broadsheet.contributions.ContributionsRoom;
import broadsheet.contributions.MakeStory;
import broadsheet.desk.DeskRoom;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.PictureRefused;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.StoryId;
import broadsheet.story.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The addresses of the queue. The record of what the staff did names states only: what a sender wrote stands nowhere but in
 * the contribution, so that it can be deleted with it.
 */
public final class ContributionRoutes {
    static final String QUEUE = "/desk/contributions";
    private static final String ONE = QUEUE + "/{contribution}";
    private static final int LINES = 40;

    private final Database database;
    private final Contributions contributions;
    private final ContributionsRoom.Acts acts;
    private final ContributionScreens screens;
    private final Sections sections;

    public ContributionRoutes(DeskRoom.Below below, Database database) {
        this.database = database;
        this.contributions = below.contributions().contributions();
        this.acts = below.contributions().acts();
        this.screens = new ContributionScreens(below);
        this.sections = below.sections();
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        routes.menu(20, "Sent in", QUEUE, Permission.EDIT)
                .waiting(QUEUE, (reading, _, most) -> contributions.waiting(reading, most))
                .page(QUEUE, Permission.EDIT, this::queue, "state", "before")
                .page(ONE, Permission.EDIT, this::show)
                .page(ONE + "/photos/{photo}", Permission.EDIT, this::photo)
                .act(ONE + "/take-up", Permission.EDIT, this::takeUp)
                .act(ONE + "/ask", Permission.EDIT, this::ask)
                .act(ONE + "/decline", Permission.EDIT, this::decline)
                .act(ONE + "/spam", Permission.EDIT, this::spam)
                .work(ONE + "/draft", Permission.EDIT, this::draft)
                .saying("contribution-taken", "You have taken it up. Its sender sees that it is being read.")
                .saying("contribution-asked", "The question is on its way.")
                .saying("contribution-declined", "It is declined. Its sender reads the reason.")
                .saying("contribution-spam", "It is set aside as spam.")
                .saying("contribution-draft", "Here is the draft. The photos are in the library; say what they show.");
    }

    private Reply queue(StaffVisit visit, Reading reading) {
        ContributionState state = QueueView.TABS.stream()
                .filter(tab -> tab.stored().equals(visit.query("state")))
                .findFirst()
                .orElse(ContributionState.RECEIVED);
        long before = Numbers.of(visit.query("before")).orElse(Long.MAX_VALUE);
        List<Contribution> found = contributions.page(reading, state, before, LINES + 1);
        boolean more = found.size() > LINES;
        List<Contribution> lines = more ? found.subList(0, LINES) : found;
        String older = more
                ? QUEUE + "?state=" + state.stored() + "&before="
                        + lines.getLast().id()
                : "";
        return new Reply.Page(new Template(
                "desk/contributions/queue.jte",
                new QueueView(
                        visit.frame().titled("Stories sent in"), state, contributions.counts(reading), lines, older)));
    }

    private Optional<Contribution> asked(Reading reading, String number) {
        return ContributionId.parse(number).flatMap(id -> contributions.find(reading, id));
    }

    private Reply show(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("contribution"))
                .<Reply>map(found -> screens.page(reading, 200, visit.frame(), found, "", "", ""))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply photo(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("contribution")).stream()
                .flatMap(found -> contributions.photos(reading, found.id()).stream())
                .filter(photo -> Long.toString(photo.id()).equals(visit.part("photo")))
                .findFirst()
                .<Reply>map(photo -> new Reply.Data(200, "image/jpeg", contributions.file(photo)))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply takeUp(StaffForm form, Writing writing) {
        return done(
                form,
                writing,
                "took up",
                "contribution-taken",
                "",
                found -> acts.takeUp().run(writing, found, form.staff().id()));
    }

    private Reply ask(StaffForm form, Writing writing) {
        return done(
                form,
                writing,
                "asked back",
                "contribution-asked",
                "question",
                found -> acts.askBack()
                        .run(
                                writing,
                                found,
                                form.field("question"),
                                form.staff().name()));
    }

    private Reply decline(StaffForm form, Writing writing) {
        return done(
                form,
                writing,
                "declined",
                "contribution-declined",
                "reason",
                found -> acts.decline().run(writing, found, form.field("reason")));
    }

    private Reply spam(StaffForm form, Writing writing) {
        return done(
                form,
                writing,
                "set aside",
                "contribution-spam",
                "",
                found -> acts.setAside().run(writing, found, form.staff().id()));
    }

    /** @param field the field whose words come back when the act cannot be done */
    private Reply done(
            StaffForm form, Writing writing, String act, String said, String field, Consumer<Contribution> deed) {
        Contribution found = asked(writing, form.part("contribution")).orElseThrow(() -> new Declined(Reply.NOT_FOUND));
        String typed = field.isEmpty() ? "" : form.field(field);
        try {
            deed.accept(found);
        } catch (IllegalArgumentException e) {
            throw declined(form, writing, found, String.valueOf(e.getMessage()), typed, field);
        } catch (IllegalStateException _) {
            throw declined(form, writing, found, ContributionScreens.OVERTAKEN, typed, field);
        }
        record(form, writing, act, found);
        return new Reply.SeeOther(QUEUE + "/" + found.id() + "?said=" + said);
    }

    private Declined declined(
            StaffForm form, Writing writing, Contribution found, String wrong, String typed, String field) {
        return new Declined(screens.page(writing, 422, form.frame(), found, wrong, typed, field));
    }

    private void record(StaffForm form, Writing writing, String act, Contribution before) {
        Contribution after = contributions.find(writing, before.id()).orElseThrow();
        form.record(
                writing,
                act,
                "contribution/" + before.id(),
                before.state().stored(),
                after.state().stored());
    }

    /** Photos are looked through before the transaction, since decoding takes its time. */
    private Reply draft(StaffForm form) {
        Optional<Contribution> asked = database.read(reading -> asked(reading, form.part("contribution")));
        if (asked.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        try {
            List<MakeStory.Developed> photos =
                    acts.makeStory().develop(asked.get().id());
            return database.write(writing -> draft(form, writing, photos));
        } catch (Refused e) {
            return database.read(
                    reading -> screens.page(reading, 422, form.frame(), asked.get(), e.words(), "", "section"));
        } catch (PictureRefused e) {
            String words = "A photo cannot be taken into the library. " + e.getMessage();
            return database.read(
                    reading -> screens.page(reading, 422, form.frame(), asked.get(), words, "", "section"));
        }
    }

    /** Undoes the transaction and says why. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String words) {
            super(words, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    private Reply draft(StaffForm form, Writing writing, List<MakeStory.Developed> photos) {
        Contribution found = asked(writing, form.part("contribution"))
                .orElseThrow(() -> new Refused("Its sender has just taken it back."));
        Section section = sections.at(writing, form.field("section"))
                .filter(place -> form.staff().may(Permission.WRITE, place.id().value()))
                .orElseThrow(() -> new Refused("Choose one of your sections."));
        if (!found.state().mayBecome(ContributionState.ACCEPTED)) {
            throw new Refused(ContributionScreens.OVERTAKEN);
        }
        var by = new Writer(form.staff().id().value(), form.staff().name());
        StoryId story = acts.makeStory().run(writing, found, section, photos, by);
        record(form, writing, "made a draft of", found);
        form.record(writing, "began", "story/" + story, "", "contribution/" + found.id());
        return new Reply.SeeOther("/desk/stories/" + story.value() + "?said=contribution-draft");
    }
}
