package broadsheet.identity.people;

import broadsheet.identity.ChangePerson;
import broadsheet.identity.ChangeRole;
import broadsheet.identity.ComeBack;
import broadsheet.identity.Declined;
import broadsheet.identity.DropFactors;
import broadsheet.identity.Holding;
import broadsheet.identity.Invite;
import broadsheet.identity.Leave;
import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Person;
import broadsheet.identity.PersonId;
import broadsheet.identity.Places;
import broadsheet.identity.RecordLine;
import broadsheet.identity.Role;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRecord;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people: who works here, as what, and how somebody comes or goes. */
public final class PeopleRoutes {
    private static final String THING = "person/";
    private static final int LINES = 12;

    /** What can be done. */
    public record Acts(
            Invite invite,
            ChangePerson change,
            Leave leave,
            ComeBack comeBack,
            DropFactors dropFactors,
            ChangeRole changeRole) {}

    private final People people;
    private final StaffRecord record;
    private final Acts acts;
    private final Places places;
    private final PeopleList list;

    public PeopleRoutes(People people, StaffRecord record, Acts acts, Places places) {
        this.people = people;
        this.record = record;
        this.acts = acts;
        this.places = places;
        this.list = new PeopleList(people, places);
    }

    /** Puts the screens behind the door. */
    public void on(StaffRoutes routes) {
        routes.page("/desk/people", Permission.PEOPLE, list::page)
                .page("/desk/people/new", Permission.PEOPLE, this::blank)
                .act("/desk/people/new", Permission.PEOPLE, this::invite)
                .page("/desk/people/{person}", Permission.PEOPLE, this::person)
                .act("/desk/people/{person}", Permission.PEOPLE, this::change)
                .act("/desk/people/{person}/link", Permission.PEOPLE, this::link)
                .act("/desk/people/{person}/factors", Permission.PEOPLE, this::dropFactors)
                .act("/desk/people/{person}/leave", Permission.PEOPLE, this::leave)
                .act("/desk/people/{person}/return", Permission.PEOPLE, this::comeBack)
                .menu(80, "People", "/desk/people", Permission.PEOPLE)
                .saying("person", "Saved.")
                .saying("factors", "The password alone lets this person in now.")
                .saying("left", "This person comes in no more. Bylines and the record stay.")
                .saying("back", "Welcome back.");
        new RolesRoutes(people, acts.changeRole()).on(routes);
    }

    private Reply blank(StaffVisit visit, Reading reading) {
        var empty = new PersonPage.Typed("", "", "");
        return page(reading, visit.frame(), 200, null, empty, HoldingFields.withRoom(List.of()), "");
    }

    private Reply person(StaffVisit visit, Reading reading) {
        Person person = find(reading, visit.part("person"));
        return person == null ? Reply.NOT_FOUND : shown(reading, visit.frame(), 200, person, "");
    }

    private Reply shown(Reading reading, StaffFrame frame, int status, Person person, String wrong) {
        var typed = new PersonPage.Typed(person.login(), person.name(), person.email());
        List<Holding> rows = HoldingFields.withRoom(people.holdings(reading, person.id()));
        return page(reading, frame, status, person, typed, rows, wrong);
    }

    private @Nullable Person find(Reading reading, String number) {
        return Numbers.of(number)
                .flatMap(id -> people.find(reading, new PersonId(id)))
                .orElse(null);
    }

    private Person asked(Writing writing, StaffForm form) {
        Person person = find(writing, form.part("person"));
        if (person == null) {
            throw new Declined(Reply.NOT_FOUND);
        }
        return person;
    }

    private Reply page(
            Reading reading,
            StaffFrame frame,
            int status,
            @Nullable Person person,
            PersonPage.Typed typed,
            List<Holding> rows,
            String wrong) {
        List<RecordLine> lines = person != null && frame.may(Permission.RECORD)
                ? record.about(reading, THING + person.id(), LINES)
                : List.of();
        var page = new PersonPage(
                frame.titled(person == null ? "Invite somebody" : person.name()),
                person,
                typed,
                rows,
                person == null ? 0 : people.holdings(reading, person.id()).size(),
                people.roles(reading),
                places.all(reading),
                lines,
                wrong);
        return new Reply.Personal(status, new Template("identity/people/person.jte", page));
    }

    private Reply invite(StaffForm form, Writing writing) {
        var typed = new PersonPage.Typed(form.field("login"), form.field("name"), form.field("email"));
        try {
            List<Holding> holdings = HoldingFields.read(form);
            check(writing, holdings);
            Invite.Invited invited =
                    acts.invite().run(writing, form.staff(), typed.login(), typed.name(), typed.email(), holdings);
            Person person = invited.person();
            form.record(writing, "invited", THING + person.id(), "", person.name() + "\n" + invited.roles());
            return link(form, person, invited.address(), true);
        } catch (IllegalArgumentException e) {
            List<Holding> rows = HoldingFields.typed(form);
            throw new Declined(page(writing, form.frame(), 422, null, typed, rows, String.valueOf(e.getMessage())));
        }
    }

    private static Reply link(StaffForm form, Person person, String address, boolean isInvitation) {
        var page = new LinkPage(form.frame().titled("A link for " + person.name()), person, address, isInvitation);
        return new Reply.Personal(200, new Template("identity/people/link.jte", page));
    }

    /** Refuses roles that do not exist, and places that do not. */
    private void check(Writing writing, List<Holding> holdings) {
        List<Long> roles = people.roles(writing).stream().map(Role::id).toList();
        List<Long> numbers =
                places.all(writing).stream().map(Places.Place::number).toList();
        for (Holding holding : holdings) {
            boolean isPlace = holding.section() == Holding.EVERYWHERE || numbers.contains(holding.section());
            if (!isPlace || !roles.contains(holding.role())) {
                throw new IllegalArgumentException("There is no such role or section.");
            }
        }
    }

    private Reply change(StaffForm form, Writing writing) {
        Person person = asked(writing, form);
        var typed = new PersonPage.Typed(person.login(), form.field("name"), form.field("email"));
        try {
            List<Holding> holdings = HoldingFields.read(form);
            check(writing, holdings);
            var changed = acts.change().run(writing, form.staff(), person, typed.name(), typed.email(), holdings);
            form.record(writing, "changed", THING + person.id(), changed.before(), changed.after());
            return new Reply.SeeOther("/desk/people/" + person.id() + "?said=person");
        } catch (IllegalArgumentException e) {
            List<Holding> rows = HoldingFields.typed(form);
            throw new Declined(page(writing, form.frame(), 422, person, typed, rows, String.valueOf(e.getMessage())));
        }
    }

    private Reply link(StaffForm form, Writing writing) {
        Person person = asked(writing, form);
        return doing(form, writing, person, () -> {
            String address = acts.invite().again(writing, form.staff(), person);
            form.record(writing, "made a link to a new password", THING + person.id(), "", "");
            return link(form, person, address, !person.hasPassword());
        });
    }

    private Reply dropFactors(StaffForm form, Writing writing) {
        Person person = asked(writing, form);
        return doing(form, writing, person, () -> {
            acts.dropFactors().run(writing, form.staff(), person);
            form.record(writing, "took the second factors from", THING + person.id(), "", "");
            return new Reply.SeeOther("/desk/people/" + person.id() + "?said=factors");
        });
    }

    private Reply leave(StaffForm form, Writing writing) {
        Person person = asked(writing, form);
        return doing(form, writing, person, () -> {
            acts.leave().run(writing, form.staff(), person);
            form.record(writing, "let go", THING + person.id(), "works here", "left");
            return new Reply.SeeOther("/desk/people/" + person.id() + "?said=left");
        });
    }

    private Reply comeBack(StaffForm form, Writing writing) {
        Person person = asked(writing, form);
        return doing(form, writing, person, () -> {
            acts.comeBack().run(writing, form.staff(), person);
            form.record(writing, "took back", THING + person.id(), "left", "works here");
            return new Reply.SeeOther("/desk/people/" + person.id() + "?said=back");
        });
    }

    private Reply doing(StaffForm form, Writing writing, Person person, java.util.function.Supplier<Reply> act) {
        try {
            return act.get();
        } catch (IllegalArgumentException e) {
            throw new Declined(shown(writing, form.frame(), 422, person, String.valueOf(e.getMessage())));
        }
    }
}
