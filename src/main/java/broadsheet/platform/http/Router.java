package broadsheet.platform.http;

import broadsheet.platform.http.Routes.Kind;
import broadsheet.platform.http.Routes.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the routes of a path. */
final class Router {
    /** A route that fits, with the parts it found in the path. */
    record Match(Route route, Map<String, String> parts) {}

    private record Entry(Route route, String[] segments) {}

    private final Map<Integer, List<Entry>> byLength = new HashMap<>();
    private final Set<String> knownQuery = new HashSet<>();

    Router(Routes routes) {
        for (Route route : routes.table()) {
            String[] segments = route.segments();
            byLength.computeIfAbsent(segments.length, _ -> new ArrayList<>()).add(new Entry(route, segments));
            knownQuery.addAll(route.query());
        }
    }

    static String[] segments(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return inner.isEmpty() ? new String[0] : inner.split("/", -1);
    }

    static boolean isPart(String segment) {
        return segment.startsWith("{");
    }

    /** The parameters that any route knows; all others are ignored. */
    Set<String> knownQuery() {
        return knownQuery;
    }

    /** All routes for reading (or for a form) that fit the path, the most literal first. */
    List<Match> match(String path, boolean form) {
        String[] asked = segments(path);
        var found = new ArrayList<Match>();
        for (Entry entry : byLength.getOrDefault(asked.length, List.of())) {
            if (entry.route.kind().isForm() == form && fits(entry.segments, asked)) {
                found.add(new Match(entry.route, parts(entry.segments, asked)));
            }
        }
        return found;
    }

    /** Whether this path is read by one person at a time. */
    boolean isInner(String path) {
        List<Match> matches = match(path, false);
        return !matches.isEmpty() && matches.getFirst().route().kind() == Kind.INNER;
    }

    private static boolean fits(String[] pattern, String[] asked) {
        for (int i = 0; i < pattern.length; i++) {
            if (isPart(pattern[i]) ? asked[i].isEmpty() : !pattern[i].equals(asked[i])) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> parts(String[] pattern, String[] asked) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < pattern.length; i++) {
            if (isPart(pattern[i])) {
                parts.put(pattern[i].substring(1, pattern[i].length() - 1), asked[i]);
            }
        }
        return parts;
    }
}
