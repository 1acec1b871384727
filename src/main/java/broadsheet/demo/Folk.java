package broadsheet.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The islanders who are named in short stories; each is met once. */
final class Folk {
    /** A person with a name; {@code woman} decides the pronouns. */
    record Person(String first, String last, boolean woman) {
        /** {@code @f Tilda Roake} or {@code @m Col Brask}. */
        static Person read(String text) {
            String[] parts = text.substring(3).split(" ", 2);
            return new Person(parts[0], parts[1], text.startsWith("@f"));
        }

        String full() {
            return first + " " + last;
        }
    }

    private final Draw draw;
    private final List<String> women;
    private final List<String> men;
    private final List<String> surnames;
    private final Set<String> met = new HashSet<>();

    Folk(Draw draw, Genre names) {
        this.draw = draw;
        women = words(names, "women");
        men = words(names, "men");
        surnames = words(names, "surnames");
    }

    Person next(String which) {
        boolean woman = which.equals("woman") || (which.equals("person") && draw.deal("sex", 2) == 0);
        while (true) {
            String first = woman ? draw.deal("women", women) : draw.deal("men", men);
            var person = new Person(first, draw.deal("surnames", surnames), woman);
            if (met.add(person.full())) {
                return person;
            }
        }
    }

    private static List<String> words(Genre names, String key) {
        return names.all(key).stream()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .toList();
    }
}
