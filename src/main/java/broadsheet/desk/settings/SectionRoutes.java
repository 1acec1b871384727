package broadsheet.desk.settings;

import broadsheet.desk.WhenRead;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.ArrangeSection;
import broadsheet.section.CloseSection;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.OrderSections;
import broadsheet.section.RenameSection;
import broadsheet.section.ReopenSection;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sections opened, renamed, ordered, arranged and closed. */
final class SectionRoutes {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 500;

    private final Sections sections;
    private final OpenSection openSection;
    private final RenameSection renameSection = new RenameSection();
    private final ArrangeSection arrangeSection = new ArrangeSection();
    private final CloseSection closeSection = new CloseSection();
    private final ReopenSection reopenSection = new ReopenSection();
    private final OrderSections orderSections = new OrderSections();

    SectionRoutes(Sections sections, Ids ids) {
        this.sections = sections;
        this.openSection = new OpenSection(ids);
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/sections", Permission.ARRANGE, (visit, reading) -> list(reading, visit.frame()))
                .act("/desk/sections", Permission.ARRANGE, this::open)
                .page("/desk/sections/{section}", Permission.ARRANGE, this::section)
                .act("/desk/sections/{section}", Permission.ARRANGE, this::arrange)
                .act("/desk/sections/{section}/order", Permission.ARRANGE, this::order)
                .act("/desk/sections/{section}/close", Permission.ARRANGE, this::close)
                .act("/desk/sections/{section}/reopen", Permission.ARRANGE, this::reopen)
                .saying("closed", "The section is closed. Its page and its stories stay.")
                .saying("reopened", "The section is open again.")
                .saying("opened", "The section is open.")
                .saying("arranged", "The section is arranged.");
    }

    private Reply list(Reading reading, StaffFrame frame) {
        return list(200, reading, frame, "", "", "", "");
    }

    private Reply list(
            int status, Reading reading, StaffFrame frame, String name, String slug, String parent, String wrong) {
        List<Section> all = sections.all(reading);
        return new Reply.Personal(
                status,
                new Template(
                        "desk/settings/sections.jte",
                        new SectionsPage(frame.titled("Sections"), all, name, slug, parent, wrong)));
    }

    private Reply open(StaffForm form, Writing writing) {
        try {
            String name = name(form);
            Section parent = form.field("parent").isEmpty()
                    ? null
                    : sections.at(writing, form.field("parent"))
                            .orElseThrow(
                                    () -> new IllegalArgumentException("There is no such section to stand below."));
            Slug slug = form.field("slug").isBlank()
                    ? Slug.from(name, "section")
                    : new Slug(form.field("slug").strip());
            Section opened = openSection.run(writing, parent, slug, name, parent == null, Moderation.USUAL);
            form.record(writing, "opened a section", "section/" + opened.id(), "", opened.address());
            return new Reply.SeeOther("/desk/sections?said=opened");
        } catch (IllegalArgumentException e) {
            throw new Declined(list(
                    422,
                    writing,
                    form.frame(),
                    form.field("name"),
                    form.field("slug"),
                    form.field("parent"),
                    String.valueOf(e.getMessage())));
        }
    }

    private static String name(StaffForm form) {
        String name = PlainText.line(form.field("name"), Integer.MAX_VALUE);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A section needs a name.");
        }
        return PlainText.fitting("The name", name, LONGEST_NAME);
    }

    private Optional<Section> find(Reading reading, String number) {
        return sections.all(reading).stream()
                .filter(section -> Long.toString(section.id().value()).equals(number))
                .findFirst();
    }

    private Reply section(StaffVisit visit, Reading reading) {
        return find(reading, visit.part("section"))
                .map(section -> page(200, standing(visit.frame(), section)))
                .orElse(Reply.NOT_FOUND);
    }

    private static Reply page(int status, SectionPage page) {
        return new Reply.Personal(status, new Template("desk/settings/section.jte", page));
    }

    private static SectionPage standing(StaffFrame frame, Section section) {
        Integer days = section.commentsCloseDays();
        return new SectionPage(
                frame.titled(section.name()),
                section,
                section.name(),
                section.slug().text(),
                section.about(),
                section.isInNavigation(),
                section.moderation().stored(),
                days == null ? "" : days.toString(),
                "");
    }

    private Reply arrange(StaffForm form, Writing writing) {
        Optional<Section> found = find(writing, form.part("section"));
        if (found.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        Section before = found.get();
        try {
            renameSection.run(
                    writing,
                    before.id(),
                    name(form),
                    new Slug(form.field("slug").strip()));
            Section after = arrangeSection.run(
                    writing,
                    before.id(),
                    PlainText.fitting(
                            "What it is about", PlainText.lines(form.field("about"), Integer.MAX_VALUE), LONGEST_ABOUT),
                    !form.field("in-navigation").isEmpty(),
                    WhenRead.chosen(form.field("moderation")),
                    days(form.field("days").strip()));
            form.record(writing, "arranged a section", "section/" + before.id(), before.toString(), after.toString());
            return new Reply.SeeOther("/desk/sections?said=arranged");
        } catch (IllegalArgumentException e) {
            throw new Declined(page(
                    422,
                    new SectionPage(
                            form.frame().titled(before.name()),
                            before,
                            form.field("name"),
                            form.field("slug"),
                            form.field("about"),
                            !form.field("in-navigation").isEmpty(),
                            form.field("moderation"),
                            form.field("days"),
                            String.valueOf(e.getMessage()))));
        }
    }

    private static @Nullable Integer days(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return Numbers.between(typed, 0, 99_999)
                .orElseThrow(() -> new IllegalArgumentException("Days are a whole number, not \"" + typed + "\"."));
    }

    private Reply order(StaffForm form, Writing writing) {
        Optional<Section> found = find(writing, form.part("section"));
        if (found.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        SectionId id = found.get().id();
        boolean up = form.field("to").equals("up");
        if (form.field("place").isEmpty()) {
            orderSections.run(writing, id, up);
            form.record(writing, up ? "moved a section up" : "moved a section down", "section/" + id, "", "");
            return new Reply.SeeOther("/desk/sections");
        }
        try {
            Section there = find(writing, form.field("place"))
                    .orElseThrow(() -> new IllegalArgumentException("There is no such section to stand beside."));
            orderSections.run(writing, id, there.id());
            form.record(writing, "moved a section", "section/" + id, "", "to where " + there.name() + " stood");
            return new Reply.SeeOther("/desk/sections");
        } catch (IllegalArgumentException e) {
            throw new Declined(list(422, writing, form.frame(), "", "", "", String.valueOf(e.getMessage())));
        }
    }

    private Reply close(StaffForm form, Writing writing) {
        return acted(form, writing, "closed", "open", id -> closeSection.run(writing, id));
    }

    private Reply reopen(StaffForm form, Writing writing) {
        return acted(form, writing, "reopened", "closed", id -> reopenSection.run(writing, id));
    }

    private Reply acted(StaffForm form, Writing writing, String did, String before, Function<SectionId, Section> act) {
        Optional<Section> found = find(writing, form.part("section"));
        if (found.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        Section after = act.apply(found.get().id());
        form.record(writing, did + " a section", "section/" + after.id(), before, after.isClosed() ? "closed" : "open");
        return new Reply.SeeOther("/desk/sections?said=" + did);
    }
}
