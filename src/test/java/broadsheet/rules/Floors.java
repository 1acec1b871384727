package broadsheet.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The floors of the house, from the ground up. This list is the architecture: imports go down only. */
final class Floors {
    /** Rooms by floor; a room is a package below {@code broadsheet}. */
    static final List<List<String>> ALL = List.of(
            List.of("platform"),
            List.of("press"),
            List.of("masthead"),
            List.of("identity", "members", "section", "picture"),
            List.of("story", "moderation"),
            List.of("front", "comments", "archive", "sharing", "contributions"),
            List.of("forum", "syndication", "exchange"),
            List.of("demo", "desk"),
            List.of(""));

    private Floors() {}

    /** The room of a package such as {@code broadsheet.story}; empty for the composition root. */
    static Optional<String> room(String packageName) {
        if (packageName.equals("broadsheet")) {
            return Optional.of("");
        }
        if (!packageName.startsWith("broadsheet.")) {
            return Optional.empty();
        }
        return Optional.of(packageName.split("\\.", -1)[1]);
    }

    /** The floor on which a room stands, or -1. */
    static int of(String room) {
        for (int floor = 0; floor < ALL.size(); floor++) {
            if (ALL.get(floor).contains(room)) {
                return floor;
            }
        }
        return -1;
    }

    static List<String> rooms() {
        return ALL.stream()
                .flatMap(List::stream)
                .filter(room -> !room.isEmpty())
                .toList();
    }

    static String names(int floor) {
        String[] names = ALL.get(floor).stream()
                .map(room -> room.isEmpty() ? "Broadsheet" : room)
                .toArray(String[]::new);
        return String.join(", ", Arrays.asList(names));
    }
}
