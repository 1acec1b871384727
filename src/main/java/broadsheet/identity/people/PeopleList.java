package broadsheet.identity.people;

import broadsheet.identity.Holding;
import broadsheet.identity.People;
import broadsheet.identity.Person;
import broadsheet.identity.Places;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The list of everybody. */
final class PeopleList {
    private final People people;
    private final Places places;

    PeopleList(People people, Places places) {
        this.people = people;
        this.places = places;
    }

    Reply page(StaffVisit visit, Reading reading) {
        Map<Long, String> roles = new HashMap<>();
        people.roles(reading).forEach(role -> roles.put(role.id(), role.name()));
        Map<Long, String> sections = new HashMap<>();
        places.all(reading).forEach(place -> sections.put(place.number(), place.name()));
        List<Person> all = people.all(reading);
        var page = new PeoplePage(
                visit.frame().titled("People"),
                entries(reading, all, Person::isActive, roles, sections),
                entries(reading, all, person -> !person.isActive(), roles, sections));
        return new Reply.Personal(200, new Template("identity/people/list.jte", page));
    }

    private List<PeoplePage.Entry> entries(
            Reading reading,
            List<Person> all,
            Predicate<Person> which,
            Map<Long, String> roles,
            Map<Long, String> sections) {
        return all.stream()
                .filter(which)
                .map(person -> new PeoplePage.Entry(
                        "/desk/people/" + person.id(),
                        person.name(),
                        person.login(),
                        people.holdings(reading, person.id()).stream()
                                .map(held -> words(held, roles, sections))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        factor(person),
                        isInvited(person)))
                .toList();
    }

    private static boolean isInvited(Person person) {
        return person.isActive() && !person.isDemo() && !person.hasPassword();
    }

    private static String factor(Person person) {
        return !person.hasPassword()
                ? "invited"
                : person.hasSecondFactor() || person.hasPasskey() ? "second factor" : "";
    }

    private static String words(Holding held, Map<Long, String> roles, Map<Long, String> sections) {
        String role = roles.getOrDefault(held.role(), "?");
        return held.section() == Holding.EVERYWHERE
                ? role
                : role + " in " + sections.getOrDefault(held.section(), "a section that is gone");
    }
}
