package broadsheet.identity;

import broadsheet.masthead.Masthead;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses behind the door, each with the permission that it asks for. Nobody comes in without a whole session, no
 * form is taken without the token of that session, and an act that leaves no line in the record is undone.
 */
public final class StaffRoutes {
    /** Shows a page from one snapshot. */
    @FunctionalInterface
    public interface Page {
        Reply reply(StaffVisit visit, Reading reading);
    }

    /** Shows a page to somebody who need not work here. */
    @FunctionalInterface
    public interface OpenPage {
        Reply reply(InnerVisit visit, Reading reading);
    }

    /** Does an act in one transaction. */
    @FunctionalInterface
    public interface Act {
        Reply reply(StaffForm form, Writing writing);
    }

    /** Does what takes long, such as reading a picture, and opens its transactions itself. */
    @FunctionalInterface
    public interface Work {
        Reply reply(StaffForm form);
    }

    /** Counts what waits for somebody, and stops when there is more than so much. */
    @FunctionalInterface
    public interface Waiting {
        int count(Reading reading, Staff staff, int most);
    }

    /** A line of the table: what it takes to read an address, or to send a form there. */
    public record Line(boolean isForm, String pattern, Permission permission) {}

    private static final int MIDDLE = 50;
    private static final String SIGN_IN = "/desk/sign-in";

    private final Routes routes;
    private final Database database;
    private final Masthead masthead;
    private final Assets assets;
    private final Sessions sessions;
    private final StaffRecord record;
    private final List<Line> table = new ArrayList<>();
    private final List<MenuItem> menu = new ArrayList<>();
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final Map<String, String> sayings = new HashMap<>();

    StaffRoutes(
            Routes routes, Database database, Masthead masthead, Assets assets, Sessions sessions, StaffRecord record) {
        this.routes = routes;
        this.database = database;
        this.masthead = masthead;
        this.assets = assets;
        this.sessions = sessions;
        this.record = record;
        routes.door(token -> database.read(reading -> sessions.known(reading, token))
                .filter(Sessions.Known::isWhole)
                .isPresent());
    }

    /** A page for those who have the permission. */
    public StaffRoutes page(String pattern, Permission permission, Page page, String... query) {
        table.add(new Line(false, pattern, permission));
        var known = new ArrayList<>(List.of(query));
        known.add("said");
        routes.inner(pattern, visit -> shown(visit, permission, page), page.getClass(), known.toArray(String[]::new));
        return this;
    }

    /** An act of those who have the permission. */
    public StaffRoutes act(String pattern, Permission permission, Act act) {
        table.add(new Line(true, pattern, permission));
        routes.innerForm(pattern, visit -> done(visit, permission, act), act.getClass());
        return this;
    }

    /** Work of those who have the permission, outside of a transaction. */
    public StaffRoutes work(String pattern, Permission permission, Work work) {
        table.add(new Line(true, pattern, permission));
        routes.innerForm(
                pattern,
                visit -> {
                    Passed passed = database.read(reading -> pass(visit, permission, reading));
                    return passed.form() == null ? passed.refusal() : work.reply(passed.form());
                },
                work.getClass());
        return this;
    }

    /** The same for files of up to so many bytes. */
    public StaffRoutes work(String pattern, Permission permission, Work work, long bytes) {
        routes.largest(pattern, bytes);
        return work(pattern, permission, work);
    }

    /** A page for whoever holds its address, which must be one that nobody can guess. */
    public StaffRoutes open(String pattern, OpenPage page) {
        routes.inner(pattern, visit -> database.read(reading -> page.reply(visit, reading)), page.getClass());
        return this;
    }

    /** Puts an entry into the desk's menu, in the middle. */
    public StaffRoutes menu(String name, String address, Permission permission) {
        return menu(MIDDLE, name, address, permission);
    }

    /** Puts an entry into the desk's menu, before those whose place is a larger number. */
    public StaffRoutes menu(int place, String name, String address, Permission permission) {
        menu.add(new MenuItem(place, name, address, permission));
        menu.sort(Comparator.comparingInt(MenuItem::place));
        return this;
    }

    /** Tells how much waits beside the menu's entry of this address. */
    public StaffRoutes waiting(String address, Waiting count) {
        waiting.put(address, count);
        return this;
    }

    /** A sentence that a page says when it is led to with {@code ?said=word}. */
    public StaffRoutes saying(String word, String sentence) {
        sayings.put(word, sentence);
        return this;
    }

    /** All lines, in the order in which they were written. */
    public List<Line> table() {
        return List.copyOf(table);
    }

    private Reply shown(InnerVisit visit, Permission permission, Page page) {
        var noted = new Object() {
            SessionStore.@Nullable Open session;
        };
        Reply reply = database.read(reading -> {
            Optional<Sessions.Known> known = sessions.known(reading, visit.session());
            if (known.isEmpty() || !known.get().isWhole()) {
                return toSignIn(visit);
            }
            Staff staff = known.get().staff();
            StaffFrame frame = frame(reading, visit, known.get());
            if (isHeldBack(visit, staff)) {
                return new Reply.SeeOther(FactorRoutes.ADDRESS);
            }
            if (!staff.may(permission)) {
                return refused(frame, permission);
            }
            if (sessions.isToBeNoted(known.get().session(), reading.now())) {
                noted.session = known.get().session();
            }
            Reply shown = page.reply(new StaffVisit(visit.visit(), staff, frame), reading);
            return shown instanceof Reply.NotFound ? missing(frame) : shown;
        });
        SessionStore.Open session = noted.session;
        if (session != null) {
            database.perform(writing -> sessions.note(writing, session));
        }
        return reply;
    }

    private Reply done(InnerVisit visit, Permission permission, Act act) {
        try {
            return database.write(writing -> {
                Passed passed = pass(visit, permission, writing);
                StaffForm form = passed.form();
                if (form == null) {
                    return passed.refusal();
                }
                Reply reply = act.reply(form, writing);
                if (!form.isRecorded()) {
                    throw new IllegalStateException(
                            "An act that leaves no line: " + visit.visit().path());
                }
                return reply;
            });
        } catch (Declined e) {
            return e.reply();
        }
    }

    private record Passed(@Nullable StaffForm form, Reply refusal) {}

    private Passed pass(InnerVisit visit, Permission permission, Reading reading) {
        Optional<Sessions.Known> known = sessions.known(reading, visit.session());
        if (known.isEmpty() || !known.get().isWhole()) {
            return new Passed(
                    null,
                    again(
                            reading,
                            visit,
                            null,
                            "Your session has ended. Sign in again, in another" + " tab, then send this once more."));
        }
        if (!sessions.isFormToken(known.get().session(), visit.field("token"))) {
            return new Passed(
                    null,
                    again(
                            reading,
                            visit,
                            known.get(),
                            "This page was open since before you last"
                                    + " signed in. Nothing is lost; please send it once more."));
        }
        StaffFrame frame = frame(reading, visit, known.get());
        if (isHeldBack(visit, known.get().staff())) {
            return new Passed(null, new Reply.SeeOther(FactorRoutes.ADDRESS));
        }
        if (!known.get().staff().may(permission)) {
            return new Passed(null, refused(frame, permission));
        }
        return new Passed(new StaffForm(visit, known.get().staff(), frame, record), Reply.PASS);
    }

    /** Who must have a second factor and has none, sets it up under the own account before anything else. */
    private static boolean isHeldBack(InnerVisit visit, Staff staff) {
        return staff.mustSetUp() && !visit.visit().path().startsWith("/desk/account");
    }

    /** What was typed comes back whole, to be sent once more. */
    private Reply again(Reading reading, InnerVisit visit, Sessions.@Nullable Known known, String words) {
        if (visit.fromScript()) {
            return Reply.Data.json(401, "{\"signIn\":\"/desk/sign-in\"}");
        }
        var fields = new HashMap<>(visit.fields());
        fields.remove("token");
        StaffFrame frame = known == null ? frame(reading, visit) : frame(reading, visit, known);
        return new Reply.Personal(
                known == null ? 401 : 403,
                new Template(
                        "identity/again.jte",
                        new AgainPage(
                                frame.titled("Send once more"), visit.visit().path(), words, fields)));
    }

    private static Reply refused(StaffFrame frame, Permission permission) {
        return instead(
                403,
                frame.titled("Not for you"),
                "This is not open to you",
                "To do this, your role would have to let you " + permission.words()
                        + ". Ask whoever looks after people at the paper.");
    }

    /** Within the desk; whether there is something that is not for them, nobody learns. */
    private static Reply missing(StaffFrame frame) {
        return instead(
                404,
                frame.titled("Nothing here"),
                "There is nothing at this address",
                "It may have been deleted or merged meanwhile, or it lies where you do not work.");
    }

    private static Reply instead(int status, StaffFrame frame, String title, String words) {
        return new Reply.Personal(status, new Template("identity/refused.jte", new RefusedPage(frame, title, words)));
    }

    private static Reply toSignIn(InnerVisit visit) {
        String path = visit.visit().path();
        return new Reply.SeeOther(
                path.equals("/desk") ? SIGN_IN : SIGN_IN + "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    /** What a link to begin here answers when it is good no more, or never was. */
    Reply gone(Reading reading, InnerVisit visit) {
        var page = new GonePage(frame(reading, visit).titled("A link that has ended"));
        return new Reply.Personal(404, new Template("identity/gone.jte", page));
    }

    /** The frame of a page that is shown before somebody has come in. */
    StaffFrame frame(Reading reading, InnerVisit visit) {
        return frame(reading, visit, null, "");
    }

    private StaffFrame frame(Reading reading, InnerVisit visit, Sessions.Known known) {
        return frame(reading, visit, known.staff(), sessions.formToken(known.session()));
    }

    private StaffFrame frame(Reading reading, InnerVisit visit, @Nullable Staff staff, String token) {
        String said = visit.visit().query("said");
        return new StaffFrame(
                "",
                masthead.paper(reading),
                staff,
                staff == null
                        ? List.of()
                        : menu.stream()
                                .filter(item -> staff.may(item.permission()))
                                .map(item -> counted(reading, staff, item))
                                .toList(),
                visit.visit().path(),
                token,
                assets,
                reading.now(),
                said == null ? "" : sayings.getOrDefault(said, ""));
    }

    private MenuItem counted(Reading reading, Staff staff, MenuItem item) {
        Waiting count = waiting.get(item.address());
        return count == null ? item : item.with(count.count(reading, staff, MenuItem.MOST + 1));
    }
}
