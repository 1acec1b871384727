package broadsheet.identity.people;

import broadsheet.identity.Holding;
import broadsheet.identity.StaffForm;
import broadsheet.platform.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The rows of a form in which roles are given: each a role and where it holds, empty rows left out. */
final class HoldingFields {
    private HoldingFields() {}

    /**
     * As they were sent.
     *
     * @throws IllegalArgumentException in the user's words, when a number is none
     */
    static List<Holding> read(StaffForm form) {
        List<String> roles = form.all("role");
        List<String> places = form.all("place");
        var holdings = new LinkedHashSet<Holding>();
        for (int i = 0; i < Math.min(roles.size(), places.size()); i++) {
            if (!roles.get(i).isEmpty()) {
                holdings.add(new Holding(number(roles.get(i)), number(places.get(i))));
            }
        }
        return List.copyOf(holdings);
    }

    /** As they were typed, row by row, so that a refused form comes back as it was sent; a number that is none means nothing. */
    static List<Holding> typed(StaffForm form) {
        List<String> roles = form.all("role");
        List<String> places = form.all("place");
        var rows = new ArrayList<Holding>();
        for (int i = 0; i < Math.min(roles.size(), places.size()); i++) {
            rows.add(new Holding(
                    Numbers.of(roles.get(i)).orElse(0L),
                    Numbers.of(places.get(i)).orElse(Holding.EVERYWHERE)));
        }
        boolean hasRoom = !rows.isEmpty() && rows.getLast().role() == 0;
        return hasRoom ? rows : withRoom(rows);
    }

    private static long number(String typed) {
        return Numbers.of(typed, "There is no such role or section.");
    }

    /** With one empty row more, so that another role can be given without a script. */
    static List<Holding> withRoom(List<Holding> holdings) {
        var rows = new ArrayList<>(holdings);
        rows.add(new Holding(0, Holding.EVERYWHERE));
        return rows;
    }
}
