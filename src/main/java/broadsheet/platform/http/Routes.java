package broadsheet.platform.http;

import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The table of addresses that the rooms fill in. A pattern is literal segments and {@code {parts}}; where several match,
 * literal segments win from the left, then the order of registration, until one does not {@link Reply#PASS}.
 */
public final class Routes {
    /** What answers a request. */
    public sealed interface Handler {}

    /** Answers from a snapshot. */
    @FunctionalInterface
    public non-sealed interface Reader extends Handler {
        Reply reply(Visit visit, Reading reading);
    }

    /** Answers a form; opens its own transaction. */
    @FunctionalInterface
    public non-sealed interface FormReader extends Handler {
        Reply reply(FormVisit visit);
    }

    /** Answers without the database and without being kept. */
    @FunctionalInterface
    public non-sealed interface Plain extends Handler {
        Reply reply(Visit visit);
    }

    /** Answers one person, for reading or with a form; opens its own snapshot or transaction. */
    @FunctionalInterface
    public non-sealed interface Inner extends Handler {
        Reply reply(InnerVisit visit);
    }

    /**
     * One line of the table.
     *
     * @param owner the class that answers, for the page of rooms
     */
    public record Route(Kind kind, String pattern, Set<String> query, Handler handler, Class<?> owner) {
        String[] segments() {
            return Router.segments(pattern);
        }
    }

    /** How a route answers: kept by the Press, fresh for each request, a form; or for one person, read or sent. */
    public enum Kind {
        KEPT,
        FRESH,
        FILE,
        FORM,
        INNER,
        INNER_FORM;

        boolean isForm() {
            return this == FORM || this == INNER_FORM;
        }
    }

    private final List<Route> table = new ArrayList<>();
    private final Map<String, Long> largest = new HashMap<>();
    private final Map<String, Long> open = new HashMap<>();
    private final List<Reader> last = new ArrayList<>();
    private Predicate<String> door = _ -> false;

    /** A page that everybody gets alike and the Press keeps. {@code query} lists the parameters it knows. */
    public Routes kept(String pattern, Reader reader, String... query) {
        return add(Kind.KEPT, pattern, reader, reader.getClass(), query);
    }

    /** A page read for each request anew. */
    public Routes fresh(String pattern, Reader reader, String... query) {
        return add(Kind.FRESH, pattern, reader, reader.getClass(), query);
    }

    /** A file or another answer that needs no snapshot. */
    public Routes file(String pattern, Plain plain, String... query) {
        return add(Kind.FILE, pattern, plain, plain.getClass(), query);
    }

    /** A form that is sent by POST. */
    public Routes form(String pattern, FormReader form) {
        return add(Kind.FORM, pattern, form, form.getClass());
    }

    /** A page for one person, never kept. Only the room that knows who people are registers these. */
    public Routes inner(String pattern, Inner inner, Class<?> owner, String... query) {
        return add(Kind.INNER, pattern, inner, owner, query);
    }

    /** A form that one person sends. Only the room that knows who people are registers these. */
    public Routes innerForm(String pattern, Inner inner, Class<?> owner) {
        return add(Kind.INNER_FORM, pattern, inner, owner);
    }

    /** Lets the forms of this pattern be so large, whose files are read to the disk. */
    public Routes largest(String pattern, long bytes) {
        largest.put(pattern, bytes);
        return this;
    }

    /** How large the forms of a pattern may be, in bytes, or what is given. */
    long largestOf(String pattern, long otherwise) {
        return largest.getOrDefault(pattern, otherwise);
    }

    /** Lets anybody send files of so many bytes in all with the forms of this pattern. */
    public Routes filesFromAnybody(String pattern, long bytes) {
        open.put(pattern, bytes);
        return this;
    }

    /** How large the files may be that anybody sends with the forms of a pattern, in bytes; usually none are taken. */
    long filesFromAnybody(String pattern) {
        return open.getOrDefault(pattern, 0L);
    }

    /** Plugs in who can tell whether a session's token is good; from others no large form is read. */
    public Routes door(Predicate<String> door) {
        this.door = door;
        return this;
    }

    Predicate<String> door() {
        return door;
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

    private Routes add(Kind kind, String pattern, Handler handler, Class<?> owner, String... query) {
        table.add(new Route(kind, pattern, Set.of(query), handler, owner));
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
