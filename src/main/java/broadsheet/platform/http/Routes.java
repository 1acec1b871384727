package broadsheet.platform.http;

import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The table of addresses that the rooms fill in. A pattern is literal segments and {@code {parts}}; where several match,
 * literal segments win from the left, then the order of registration, until one does not {@link Reply#PASS}.
 */
public final class Routes {
    /** Answers from a snapshot. */
    @FunctionalInterface
    public interface Reader {
        Reply reply(Visit visit, Reading reading);
    }

    /** Answers a form; opens its own transaction. */
    @FunctionalInterface
    public interface FormReader {
        Reply reply(FormVisit visit);
    }

    /** Answers without the database and without being kept. */
    @FunctionalInterface
    public interface Plain {
        Reply reply(Visit visit);
    }

    /** One line of the table. */
    public record Route(Kind kind, String pattern, Set<String> query, Reader reader, Plain plain, FormReader form) {
        String[] segments() {
            return Router.segments(pattern);
        }
    }

    /** How a route answers: kept by the Press, fresh for each request, or a form. */
    public enum Kind {
        KEPT,
        FRESH,
        FILE,
        FORM
    }

    private static final Reader NO_READER = (_, _) -> Reply.PASS;
    private static final Plain NO_PLAIN = _ -> Reply.PASS;
    private static final FormReader NO_FORM = _ -> Reply.PASS;

    private final List<Route> table = new ArrayList<>();
    private final List<Reader> last = new ArrayList<>();

    /** A page that everybody gets alike and the Press keeps. {@code query} lists the parameters it knows. */
    public Routes kept(String pattern, Reader reader, String... query) {
        return add(new Route(Kind.KEPT, pattern, Set.of(query), reader, NO_PLAIN, NO_FORM));
    }

    /** A page read for each request anew. */
    public Routes fresh(String pattern, Reader reader, String... query) {
        return add(new Route(Kind.FRESH, pattern, Set.of(query), reader, NO_PLAIN, NO_FORM));
    }

    /** A file or another answer that needs no snapshot. */
    public Routes file(String pattern, Plain plain, String... query) {
        return add(new Route(Kind.FILE, pattern, Set.of(query), NO_READER, plain, NO_FORM));
    }

    /** A form that is sent by POST. */
    public Routes form(String pattern, FormReader form) {
        return add(new Route(Kind.FORM, pattern, Set.of(), NO_READER, NO_PLAIN, form));
    }

    /** Asked last, for any path to which nobody else answered; for addresses of old. */
    public Routes lastly(Reader reader) {
        last.add(reader);
        return this;
    }

    /** Those who are asked last, in order. */
    List<Reader> last() {
        return last;
    }

    private Routes add(Route route) {
        table.add(route);
        return this;
    }

    /** All lines, most literal first. */
    public List<Route> table() {
        var sorted = new ArrayList<>(table);
        sorted.sort(Comparator.comparing(route -> specificity(route.pattern())));
        return sorted;
    }

    private static String specificity(String pattern) {
        var key = new StringBuilder();
        for (String segment : Router.segments(pattern)) {
            key.append(Router.isPart(segment) ? 'b' : 'a');
        }
        return key.toString();
    }
}
