package broadsheet.desk.settings;

import broadsheet.desk.checks.Checks;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** The addresses of the settings. */
public final class SettingsRoutes {
    private final Masthead masthead;
    private final Sections sections;
    private final Ids ids;
    private final Checks checks;
    private final ChangeMasthead changeMasthead = new ChangeMasthead();

    public SettingsRoutes(Masthead masthead, Sections sections, Ids ids, Checks checks) {
        this.checks = checks;
        this.masthead = masthead;
        this.sections = sections;
        this.ids = ids;
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        routes.page("/desk/paper", Permission.ARRANGE, this::paper)
                .act("/desk/paper", Permission.ARRANGE, this::changePaper)
                .saying("paper", "Saved. Every page says so from now on.");
        new LookRoutes(masthead).on(routes);
        new SectionRoutes(sections, ids).on(routes);
        new CheckRoutes(sections, checks).on(routes);
        routes.menu(60, "Sections", "/desk/sections", Permission.ARRANGE)
                .menu(70, "Paper", "/desk/paper", Permission.ARRANGE);
    }

    private Reply paper(StaffVisit visit, Reading reading) {
        Paper paper = masthead.paper(reading);
        return page(
                200,
                new PaperPage(
                        visit.frame().titled("The paper"),
                        paper.name(),
                        paper.tagline(),
                        paper.language(),
                        paper.zone().getId(),
                        paper.notice(),
                        paper.about(),
                        ""));
    }

    private static Reply page(int status, PaperPage page) {
        return new Reply.Personal(status, new Template("desk/settings/paper.jte", page));
    }

    private Reply changePaper(StaffForm form, Writing writing) {
        try {
            Paper before = masthead.paper(writing);
            String language = form.field("language");
            if (!Words.LANGUAGES.contains(language)) {
                throw new IllegalArgumentException("Choose one of the languages.");
            }
            var after = new Paper(
                    PlainText.fitting("The name", line(form, "name"), 120),
                    PlainText.fitting("The motto", line(form, "tagline"), 200),
                    before.language().startsWith(language) ? before.language() : language,
                    Paper.zone(form.field("zone").strip()),
                    PlainText.fitting("The notice", lines(form, "notice"), 1_000),
                    PlainText.fitting("The sentence about the paper", lines(form, "about"), 500));
            changeMasthead.run(writing, after);
            form.record(writing, "changed the masthead", "paper", before.toString(), after.toString());
            return new Reply.SeeOther("/desk/paper?said=paper");
        } catch (IllegalArgumentException e) {
            throw new Declined(page(422, typed(form, String.valueOf(e.getMessage()))));
        }
    }

    private static String line(StaffForm form, String field) {
        return PlainText.line(form.field(field), Integer.MAX_VALUE);
    }

    private static String lines(StaffForm form, String field) {
        return PlainText.lines(form.field(field), Integer.MAX_VALUE);
    }

    private static PaperPage typed(StaffForm form, String wrong) {
        StaffFrame frame = form.frame().titled("The paper");
        return new PaperPage(
                frame,
                form.field("name"),
                form.field("tagline"),
                form.field("language"),
                form.field("zone"),
                form.field("notice"),
                form.field("about"),
                wrong);
    }
}
