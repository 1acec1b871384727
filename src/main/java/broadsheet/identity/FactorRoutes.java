package broadsheet.identity;

import broadsheet.identity.codes.Codes;
import broadsheet.identity.codes.QrCode;
import broadsheet.identity.codes.RecoveryPage;
import broadsheet.identity.codes.SetUpPage;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The own authenticator: set up, taken away, and its codes to recover with. */
final class FactorRoutes {
    static final String ADDRESS = "/desk/account/second-factor";

    private final Database database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactor factor;

    FactorRoutes(Database database, Passwords passwords, Sessions sessions, SecondFactor factor) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.factor = factor;
    }

    void on(StaffRoutes routes) {
        routes.page(ADDRESS, Permission.COME_IN, this::offer)
                .act(ADDRESS, Permission.COME_IN, this::take)
                .work(ADDRESS + "/codes", Permission.COME_IN, this::codes)
                .work(ADDRESS + "/remove", Permission.COME_IN, this::remove)
                .saying("no-factor", "Your authenticator is asked no more.")
                .saying("present", "That is not your present password. Nothing was changed.")
                .saying("recovered", "You used one of your recovery codes. Make fresh ones under your name above.");
    }

    private Reply offer(StaffVisit visit, Reading reading) {
        Staff staff = visit.staff();
        return staff.person().hasSecondFactor()
                ? new Reply.SeeOther("/desk/account")
                : setUp(200, visit.frame(), staff, factor.offer(staff.id()), "");
    }

    private Reply setUp(int status, StaffFrame frame, Staff staff, String sealed, String wrong) {
        byte[] secret = factor.offered(staff.id(), sealed).orElse(null);
        if (secret == null) {
            return new Reply.SeeOther(ADDRESS);
        }
        String letters = Codes.base32(secret);
        String paper = encoded(frame.paper().name());
        String link = "otpauth://totp/" + paper + ":" + encoded(staff.person().login()) + "?secret=" + letters
                + "&issuer=" + paper;
        var page = new SetUpPage(
                frame.titled("Second factor"),
                Codes.grouped(letters),
                link,
                QrCode.of(link),
                sealed,
                staff.mustSetUp(),
                wrong);
        return new Reply.Personal(status, new Template("identity/codes/setup.jte", page));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Reply take(StaffForm form, Writing writing) {
        Staff staff = form.staff();
        if (staff.person().hasSecondFactor()) {
            throw new Declined(new Reply.SeeOther("/desk/account"));
        }
        String sealed = form.field("sealed");
        List<String> codes = factor.take(writing, staff.id(), sealed, form.field("code"));
        if (codes.isEmpty()) {
            throw new Declined(setUp(
                    422,
                    form.frame(),
                    staff,
                    sealed,
                    "That is not the code that belongs to this secret just now. Is the clock of your device right?"));
        }
        sessions.endOthers(writing, staff.id(), form.session());
        form.record(writing, "set up an authenticator", "person/" + staff.id(), "", "");
        return shown(form, codes);
    }

    private static Reply shown(StaffForm form, List<String> codes) {
        String login = form.staff().person().login();
        var page = new RecoveryPage(form.frame().titled("Recovery codes"), login, codes);
        return new Reply.Personal(200, new Template("identity/codes/recovery.jte", page));
    }

    private boolean knowsPassword(StaffForm form) {
        String known = database.read(
                reading -> PersonStore.password(reading, form.staff().id()).orElse(""));
        return passwords.fits(form.field("present"), known.isEmpty() ? null : known);
    }

    private Reply codes(StaffForm form) {
        if (!knowsPassword(form) || !form.staff().person().hasSecondFactor()) {
            return new Reply.SeeOther("/desk/account?said=present");
        }
        return database.write(writing -> {
            List<String> codes = factor.freshCodes(writing, form.staff().id());
            form.record(
                    writing,
                    "made fresh recovery codes",
                    "person/" + form.staff().id(),
                    "",
                    "");
            return shown(form, codes);
        });
    }

    private Reply remove(StaffForm form) {
        if (!knowsPassword(form)) {
            return new Reply.SeeOther("/desk/account?said=present");
        }
        return database.write(writing -> {
            PersonId id = form.staff().id();
            factor.drop(writing, id);
            sessions.endOthers(writing, id, form.session());
            form.record(writing, "took the authenticator away", "person/" + id, "", "");
            return new Reply.SeeOther("/desk/account?said=no-factor");
        });
    }
}
