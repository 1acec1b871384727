package broadsheet.desk.checks;

import broadsheet.masthead.Masthead;
import broadsheet.platform.http.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether links lead where they should: within the paper told by the paper itself, outside by the last try. */
final class LinkChecks {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm 'on' d MMM", Locale.ENGLISH);

    private final Whereabouts whereabouts;
    private final Masthead masthead;

    LinkChecks(Whereabouts whereabouts, Masthead masthead) {
        this.whereabouts = whereabouts;
        this.masthead = masthead;
    }

    List<Check> all() {
        return List.of(
                new Check("inside-link", "Broken link within the paper", Level.WARN, null, (proof, _) -> inside(proof)),
                new Check(
                        "outside-link", "Broken link to another site", Level.WARN, null, (proof, _) -> outside(proof)));
    }

    private List<String> inside(Proof proof) {
        return Link.in(proof.copy().body()).stream()
                .map(link -> inside(proof, link))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String inside(Proof proof, Link link) {
        String address = link.inside(masthead.origin());
        if (address.isEmpty()) {
            return null;
        }
        String trouble = switch (whereabouts.at(proof.reading(), address)) {
            case SOMETHING -> "";
            case WITHDRAWN -> "where the story was withdrawn";
            case INNER -> "which only the staff can open";
            case NOTHING -> "where readers find nothing";
        };
        return trouble.isEmpty()
                ? null
                : link.named() + " leads to " + address + ", " + trouble + ". Mend it or take it out.";
    }

    private List<String> outside(Proof proof) {
        ZoneId zone = masthead.paper(proof.reading()).zone();
        return Link.in(proof.copy().body()).stream()
                .filter(link -> link.isOutside(masthead.origin()))
                .map(link -> OutsideLinks.trouble(proof.reading(), link.address())
                        .map(trouble -> link.named() + " leads to " + link.address() + ", which " + trouble.words()
                                + " at " + time(trouble.at(), proof.reading().now(), zone)
                                + ". Look at it, then mend it or take it out.")
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String time(Instant at, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return (at.atZone(zone).toLocalDate().equals(today) ? TIME : DAY).format(at.atZone(zone));
    }
}
