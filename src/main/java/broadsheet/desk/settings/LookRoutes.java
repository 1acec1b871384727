package broadsheet.desk.settings;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.ChangeLook;
import broadsheet.masthead.Colour;
import broadsheet.masthead.Look;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import org.jspecify.annotations.Nullable;

/** The addresses of the paper's colours and type. */
final class LookRoutes {
    private static final String HERE = "/desk/paper/look";
    private static final String TITLE = "Colours and type";

    private final Masthead masthead;
    private final ChangeLook changeLook = new ChangeLook();

    LookRoutes(Masthead masthead) {
        this.masthead = masthead;
    }

    /** Puts them behind the door. */
    void on(StaffRoutes routes) {
        routes.page(HERE, Permission.ARRANGE, this::look)
                .act(HERE, Permission.ARRANGE, this::change)
                .act(HERE + "/usual", Permission.ARRANGE, this::usual)
                .saying("look", "Saved. Every page wears it from now on.");
    }

    private Reply look(StaffVisit visit, Reading reading) {
        Look look = masthead.look(reading);
        var page = new LookPage(
                visit.frame().titled(TITLE),
                masthead.paper(reading).name(),
                look.accent().hex(),
                look.accentDark().hex(),
                look.warm().hex(),
                look.warmDark().hex(),
                look.type().word(),
                look.equals(Look.USUAL),
                "");
        return page(200, page);
    }

    private Reply change(StaffForm form, Writing writing) {
        try {
            Look after = Look.of(
                    Colour.of(form.field("accent")),
                    night(form.field("accent-dark")),
                    Colour.of(form.field("warm")),
                    night(form.field("warm-dark")),
                    Look.Type.of(form.field("type")));
            return changed(form, writing, after);
        } catch (IllegalArgumentException e) {
            var typed = new LookPage(
                    form.frame().titled(TITLE),
                    masthead.paper(writing).name(),
                    form.field("accent"),
                    form.field("accent-dark"),
                    form.field("warm"),
                    form.field("warm-dark"),
                    form.field("type"),
                    false,
                    String.valueOf(e.getMessage()));
            throw new Declined(page(422, typed));
        }
    }

    private Reply usual(StaffForm form, Writing writing) {
        return changed(form, writing, Look.USUAL);
    }

    private Reply changed(StaffForm form, Writing writing, Look after) {
        Look before = masthead.look(writing);
        changeLook.run(writing, after);
        form.record(writing, "changed the look", "paper", before.toString(), after.toString());
        return new Reply.SeeOther(HERE + "?said=look");
    }

    private static @Nullable Colour night(String typed) {
        return typed.isBlank() ? null : Colour.of(typed);
    }

    private static Reply page(int status, LookPage page) {
        return new Reply.Personal(status, new Template("desk/settings/look.jte", page));
    }
}
