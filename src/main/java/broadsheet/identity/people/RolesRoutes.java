package broadsheet.identity.people;

import broadsheet.identity.ChangeRole;
import broadsheet.identity.Declined;
import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Role;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles as data. */
final class RolesRoutes {
    private final People people;
    private final ChangeRole change;

    RolesRoutes(People people, ChangeRole change) {
        this.people = people;
        this.change = change;
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/people/roles", Permission.PEOPLE, this::list)
                .act("/desk/people/roles", Permission.PEOPLE, this::open)
                .page("/desk/people/roles/{word}", Permission.PEOPLE, this::role)
                .act("/desk/people/roles/{word}", Permission.PEOPLE, this::change)
                .saying("role", "The role is as you wanted it. Whoever holds it signs in again.");
    }

    private Reply list(StaffVisit visit, Reading reading) {
        return page(reading, visit.frame(), 200, null, new Typed("", false, Set.of()), "");
    }

    private Reply role(StaffVisit visit, Reading reading) {
        return find(reading, visit.part("word"))
                .map(role -> page(
                        reading,
                        visit.frame(),
                        200,
                        role,
                        new Typed(role.name(), role.needsSecondFactor(), role.permissions()),
                        ""))
                .orElse(Reply.NOT_FOUND);
    }

    private Optional<Role> find(Reading reading, String word) {
        return people.roles(reading).stream()
                .filter(role -> role.word().equals(word))
                .findFirst();
    }

    private record Typed(String name, boolean needsSecondFactor, Set<Permission> permissions) {
        static Typed of(StaffForm form) {
            var ticked = EnumSet.noneOf(Permission.class);
            for (Permission permission : Permission.values()) {
                if (form.all("may").contains(permission.name())) {
                    ticked.add(permission);
                }
            }
            return new Typed(form.field("name"), !form.field("second-factor").isEmpty(), ticked);
        }
    }

    private Reply page(Reading reading, StaffFrame frame, int status, @Nullable Role role, Typed typed, String wrong) {
        boolean isFixed = role != null && ChangeRole.isFixed(role);
        var page = new RolesPage(
                frame.titled(role == null ? "Roles" : role.name()),
                people.roles(reading),
                role,
                isFixed,
                typed.name(),
                typed.needsSecondFactor(),
                typed.permissions(),
                wrong);
        return new Reply.Personal(status, new Template("identity/people/roles.jte", page));
    }

    private Reply open(StaffForm form, Writing writing) {
        Typed typed = Typed.of(form);
        try {
            Role role =
                    change.open(writing, form.staff(), typed.name(), typed.needsSecondFactor(), typed.permissions());
            form.record(writing, "made a role", "role/" + role.word(), "", ChangeRole.told(role));
            return new Reply.SeeOther("/desk/people/roles?said=role");
        } catch (IllegalArgumentException e) {
            throw new Declined(page(writing, form.frame(), 422, null, typed, String.valueOf(e.getMessage())));
        }
    }

    private Reply change(StaffForm form, Writing writing) {
        Role role = find(writing, form.part("word")).orElse(null);
        if (role == null) {
            throw new Declined(Reply.NOT_FOUND);
        }
        Typed typed = Typed.of(form);
        try {
            var changed = change.run(
                    writing, form.staff(), role, typed.name(), typed.needsSecondFactor(), typed.permissions());
            form.record(writing, "changed a role", "role/" + role.word(), changed.before(), changed.after());
            return new Reply.SeeOther("/desk/people/roles?said=role");
        } catch (IllegalArgumentException e) {
            throw new Declined(page(writing, form.frame(), 422, role, typed, String.valueOf(e.getMessage())));
        }
    }
}
