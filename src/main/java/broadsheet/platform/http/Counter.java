package broadsheet.platform.http;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Routes.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The counter at which everything is served that the Press does not keep: it checks the request, finds the route, and
 * turns the reply into an answer.
 */
final class Counter {
    private static final Logger log = LoggerFactory.getLogger(Counter.class);
    private static final int READERS_BYTES = 128 * 1024;
    private static final int STAFF_BYTES = 4 * 1024 * 1024;
    private static final long STAFF_FILE_BYTES = 64L * 1024 * 1024;
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> NO_STORE = Map.of("Cache-Control", "no-store");

    private final IncomingForm.Limits readersForms;
    private final IncomingForm.Limits staffForms;
    private final Router router;
    private final List<Routes.Reader> last;
    private final PageKeeper keeper;
    private final Database database;
    private final Notices notices;
    private final SiteSettings site;
    private final List<HttpField> policy;
    private final Callers callers;
    private final Drawing drawing = new Drawing();
    private final InnerAnswers innerAnswers;
    private final Predicate<String> door;
    private final Routes routes;
    private final @Nullable String ourHost;

    /** A counter; {@code uploads} is the folder where files lie while their form is answered. */
    Counter(Routes routes, PageKeeper keeper, Database database, Notices notices, SiteSettings site, Path uploads) {
        this.readersForms = new IncomingForm.Limits(READERS_BYTES, 0, uploads);
        this.staffForms = new IncomingForm.Limits(STAFF_BYTES, STAFF_FILE_BYTES, uploads);
        this.router = new Router(routes);
        this.last = routes.last();
        this.keeper = keeper;
        this.database = database;
        this.notices = notices;
        this.site = site;
        this.callers = new Callers(site);
        this.policy = Policy.fields(site.isSecure());
        this.innerAnswers = new InnerAnswers(drawing, site.isSecure());
        this.door = routes.door();
        this.routes = routes;
        this.ourHost = site.origin() == null ? null : URI.create(site.origin()).getHost();
    }

    Set<String> knownQuery() {
        return router.knownQuery();
    }

    /** Whether the request names a host that this paper answers for: its own, or this machine. */
    boolean isOurHost(Request request) {
        String host = Request.getServerName(request);
        if (host == null) {
            return false;
        }
        return host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]")
                || host.equalsIgnoreCase(ourHost);
    }

    void serve(Request request, Response response, Callback callback) {
        try {
            Finished finished = answer(request, response, callback);
            if (finished != null) {
                PressFront.send(request, response, callback, finished);
            }
        } catch (DatabaseUnavailable e) {
            log.warn("{} {}: {}", request.getMethod(), loggable(request), e.getMessage());
            PressFront.send(request, response, callback, unavailable());
        } catch (RuntimeException | IOException | Error e) {
            log.error("{} {}", request.getMethod(), loggable(request), e);
            PressFront.send(request, response, callback, bare(500, "Something went wrong on our side."));
        }
    }

    private static String loggable(Request request) {
        String path = String.valueOf(request.getHttpURI().getPath());
        return path.substring(0, Math.min(path.length(), 200)).replaceAll("\\p{Cntrl}", "?");
    }

    /** The finished answer, or null when a file has been sent already. */
    private @Nullable Finished answer(Request request, Response response, Callback callback) throws IOException {
        if (!isOurHost(request)) {
            return bare(HttpStatus.MISDIRECTED_REQUEST_421, "This paper does not answer for that host.");
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> read(request, response, callback);
            case "POST" -> form(request);
            case "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT" -> {
                String path = decoded(request.getHttpURI().getCanonicalPath());
                boolean takesForm = !router.match(path, true).isEmpty();
                yield notAllowed("This address is read with GET.", takesForm ? "GET, HEAD, POST" : "GET, HEAD");
            }
            default -> bare(HttpStatus.NOT_IMPLEMENTED_501, "This method is not known here.");
        };
    }

    private Finished notAllowed(String words, String allowed) {
        return Finished.once(
                HttpStatus.METHOD_NOT_ALLOWED_405,
                (words + "\n").getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8",
                Map.of("Allow", allowed, "Cache-Control", "no-store"),
                policy);
    }

    private @Nullable Finished read(Request request, Response response, Callback callback) throws IOException {
        if (PressFront.hasBody(request)) {
            return last(HttpStatus.BAD_REQUEST_400, "A request to read carries no body.");
        }
        String path = decoded(request.getHttpURI().getCanonicalPath());
        Address address;
        try {
            address = Address.of(path, request.getHttpURI().getQuery(), router.knownQuery());
        } catch (IllegalArgumentException e) {
            return bare(HttpStatus.BAD_REQUEST_400, "The address holds a broken % escape.");
        }
        var matches = router.match(path, false);
        if (!matches.isEmpty() && matches.getFirst().route().kind() == Kind.FILE) {
            return file(matches.getFirst(), address, request, response, callback);
        }
        if (!matches.isEmpty() && matches.getFirst().route().kind() == Kind.INNER) {
            Finished answer = inner(request, matches, address, null);
            if (answer != null) {
                return answer;
            }
        }
        String canonical = Address.canonical(path);
        if (!canonical.equals(path) && router.isInner(canonical)) {
            return moved(canonical);
        }
        return page(address, !PressFront.isPlain(request));
    }

    /** The page at this address, from the Press or printed; other spellings are led to the canonical one. */
    Finished page(Address address, boolean misspelled) {
        String canonical = Address.canonical(address.path());
        if (!misspelled && canonical.equals(address.path())) {
            return print(address);
        }
        var there = new Address(canonical, address.query());
        Finished page = print(there);
        return page.status() == HttpStatus.OK_200 ? moved(there.key()) : page;
    }

    private static String decoded(@Nullable String path) {
        if (path == null) {
            return "/";
        }
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private Finished print(Address asked) {
        var matches = router.match(asked.path(), false);
        var known = new java.util.TreeSet<String>();
        boolean kept = true;
        for (var match : matches) {
            known.addAll(match.route().query());
            kept &= match.route().kind() == Kind.KEPT;
        }
        Address address = asked.knownTo(known);
        if (!kept) {
            return finish(address, database.read(reading -> reply(address, matches, reading)));
        }
        return keeper.print(
                address.key(), reading -> reply(address, matches, reading), reply -> finish(address, reply));
    }

    private Reply reply(Address address, List<Router.Match> matches, Reading reading) {
        for (var match : matches) {
            if (match.route().handler() instanceof Routes.Reader reader) {
                Reply reply = reader.reply(new Visit(address.path(), match.parts(), address.query()), reading);
                if (!(reply instanceof Reply.Pass)) {
                    return reply;
                }
            }
        }
        for (Routes.Reader reader : last) {
            Reply reply = reader.reply(new Visit(address.path(), Map.of(), address.query()), reading);
            if (!(reply instanceof Reply.Pass)) {
                return reply;
            }
        }
        return Reply.NOT_FOUND;
    }

    private @Nullable Finished file(
            Router.Match match, Address address, Request request, Response response, Callback callback)
            throws IOException {
        if (!(match.route().handler() instanceof Routes.Plain plain)) {
            throw new IllegalStateException("No file at " + match.route().pattern());
        }
        Reply reply = plain.reply(new Visit(address.path(), match.parts(), address.query()));
        if (reply instanceof Reply.Blob blob) {
            new BlobAnswer(blob, policy, true).send(request, response, callback);
            return null;
        }
        if (reply instanceof Reply.Stream stream) {
            if (!request.getMethod().equals("GET")) {
                return notAllowed("This is listened to with GET.", "GET");
            }
            stream.streams().open(stream.topic(), stream.first(), request, response, callback, policy);
            return null;
        }
        if (reply instanceof Reply.Inside inside) {
            String session = session(request, Reply.Door.STAFF);
            if (session == null || !door.test(session)) {
                return finish(address, Reply.NOT_FOUND);
            }
            new BlobAnswer(inside.blob(), policy, false).send(request, response, callback);
            return null;
        }
        return finish(address, reply);
    }

    private Finished finish(Address address, Reply reply) {
        return switch (reply) {
            case Reply.Page page -> Finished.keepable(drawing.draw(page.template()), HTML, policy);
            case Reply.Text text -> Finished.keepable(text.body(), text.contentType(), policy);
            case Reply.Lasting lasting -> Finished.lasting(lasting.body(), lasting.contentType(), policy);
            case Reply.Personal personal ->
                Finished.once(
                        personal.status(),
                        drawing.draw(personal.template()),
                        HTML,
                        InnerAnswers.headers(personal.status()),
                        policy);
            case Reply.Data data -> Finished.once(data.status(), data.body(), data.contentType(), NO_STORE, policy);
            case Reply.Moved moved -> moved(moved.to());
            case Reply.SeeOther other ->
                Finished.once(
                        HttpStatus.SEE_OTHER_303,
                        new byte[0],
                        null,
                        Map.of("Location", location(other.to()), "Cache-Control", "no-store"),
                        policy);
            case Reply.NotFound _, Reply.Pass _ -> notice(HttpStatus.NOT_FOUND_404, "");
            case Reply.Gone _ -> notice(HttpStatus.GONE_410, "");
            case Reply.Refused refused -> notice(refused.status(), refused.words());
            case Reply.Stream _,
                    Reply.Blob _,
                    Reply.Inside _,
                    Reply.SignedIn _,
                    Reply.SignedOut _,
                    Reply.Welcomed _,
                    Reply.Attachment _,
                    Reply.Secret _ -> throw new IllegalStateException("No public page answers so: " + address.path());
        };
    }

    private Finished moved(String to) {
        return Finished.once(
                HttpStatus.MOVED_PERMANENTLY_301,
                new byte[0],
                null,
                Map.of("Location", location(to), "Cache-Control", "no-cache"),
                policy);
    }

    /** A Location that stays on this host and on its line, whatever it was made of. */
    private static String location(String to) {
        String safe = to.replaceAll("[\\p{Cntrl}\\\\ ]", "");
        return safe.startsWith("//") ? safe.substring(1) : safe;
    }

    private Finished notice(int status, String words) {
        Template template = database.read(reading -> notices.notice(reading, status, words));
        return Finished.once(status, drawing.draw(template), HTML, NO_STORE, policy);
    }

    private Finished bare(int status, String words) {
        return Finished.once(
                status, (words + "\n").getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", NO_STORE, policy);
    }

    /** A plain answer after which the line is closed, because what follows on it cannot be trusted. */
    private Finished last(int status, String words) {
        return Finished.once(
                status,
                (words + "\n").getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8",
                Map.of("Cache-Control", "no-store", "Connection", "close"),
                policy);
    }

    /** The answer to a request with more header fields than any reader's program sends. */
    Finished tooManyFields() {
        return last(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, "That request has too many header fields.");
    }

    private Finished unavailable() {
        return Finished.once(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "The paper cannot do this just now. Nothing of what you sent was kept; please try again in a moment.\n"
                        .getBytes(StandardCharsets.UTF_8),
                "text/plain; charset=utf-8",
                Map.of("Cache-Control", "no-store", "Retry-After", "5"),
                policy);
    }

    private Finished form(Request request) throws IOException {
        String path = decoded(request.getHttpURI().getCanonicalPath());
        var matches = router.match(path, true);
        boolean inner = !matches.isEmpty() && matches.getFirst().route().kind() == Kind.INNER_FORM;
        IncomingForm.Limits limits = readersForms;
        if (inner) {
            String pattern = matches.getFirst().route().pattern();
            String session = session(request, Reply.Door.STAFF);
            limits = session != null && door.test(session)
                    ? staffForms.largest(routes.largestOf(pattern, staffForms.fileBytes()))
                    : readersForms.largest(routes.filesFromAnybody(pattern));
        }
        try (IncomingForm form = IncomingForm.read(request, limits)) {
            Finished refusal = refusal(request, path, matches);
            if (refusal != null) {
                return refusal;
            }
            Finished answer = inner ? inner(request, matches, new Address(path, Map.of()), form) : null;
            return answer != null ? answer : answered(request, path, matches, form.first());
        } catch (IncomingForm.Unreadable e) {
            Finished refusal = refusal(request, path, matches);
            if (refusal != null) {
                return refusal;
            }
            return e.status() == HttpStatus.PAYLOAD_TOO_LARGE_413
                    ? notice(e.status(), e.words())
                    : e.hangsUp() ? last(e.status(), e.words()) : bare(e.status(), e.words());
        }
    }

    private @Nullable Finished refusal(Request request, String path, List<Router.Match> matches) {
        Finished foreign = refusalOfForeign(request);
        if (foreign != null || !matches.isEmpty()) {
            return foreign;
        }
        return router.match(path, false).isEmpty()
                ? notice(HttpStatus.NOT_FOUND_404, "")
                : notAllowed("This address takes no form.", "GET, HEAD");
    }

    private Finished answered(Request request, String path, List<Router.Match> matches, Map<String, String> fields)
            throws IOException {
        var address = new Address(path, Map.of());
        for (var match : matches) {
            if (match.route().handler() instanceof Routes.FormReader form) {
                Reply reply = form.reply(
                        new FormVisit(new Visit(path, match.parts(), Map.of()), fields, callers.network(request)));
                if (!(reply instanceof Reply.Pass)) {
                    return finish(address, reply);
                }
            }
        }
        return finish(address, Reply.NOT_FOUND);
    }

    /** The answer for one person, of the first who does not pass; null when all do. */
    private @Nullable Finished inner(
            Request request, List<Router.Match> matches, Address address, @Nullable IncomingForm form)
            throws IOException {
        for (Router.Match match : matches) {
            if (match.route().handler() instanceof Routes.Inner handler) {
                Reply reply = handler.reply(visit(request, match, address, form));
                if (!(reply instanceof Reply.Pass)) {
                    return innerAnswers.finish(reply, other -> finish(address, other));
                }
            }
        }
        return null;
    }

    private InnerVisit visit(Request request, Router.Match match, Address address, @Nullable IncomingForm form) {
        Address known = address.knownTo(match.route().query());
        String accepted = String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT));
        return new InnerVisit(
                new Visit(known.path(), match.parts(), known.query()),
                form == null ? Map.of() : form.fields(),
                form == null ? Map.of() : form.uploads(),
                callers.network(request),
                session(request, Reply.Door.STAFF),
                session(request, Reply.Door.READERS),
                accepted.startsWith("application/json") || request.getHeaders().contains("X-Autosave"));
    }

    private static @Nullable String session(Request request, Reply.Door door) {
        return InnerAnswers.session(door, Request.getCookies(request));
    }

    /** Another site's page may not send our forms. Programs that say nothing of an origin have no session to misuse. */
    private @Nullable Finished refusalOfForeign(Request request) {
        String fetchSite = request.getHeaders().get("Sec-Fetch-Site");
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        boolean foreign = fetchSite != null
                ? !fetchSite.equals("same-origin") && !fetchSite.equals("none")
                : origin != null && !isOurOrigin(origin);
        return foreign
                ? bare(
                        HttpStatus.FORBIDDEN_403,
                        "This form was sent from another site. Please use the form on our own page.")
                : null;
    }

    private boolean isOurOrigin(String origin) {
        if (origin.equals(site.origin())) {
            return true;
        }
        try {
            String host = URI.create(origin).getHost();
            return host != null && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
