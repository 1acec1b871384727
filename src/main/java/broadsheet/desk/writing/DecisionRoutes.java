package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.LocalMoment;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Receipt;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;

/** What else is decided about a story, one act each. */
final class DecisionRoutes {
    private final StoryRoom room;
    private final Sections sections;
    private final Decisions decisions;

    DecisionRoutes(StoryRoom room, Sections sections, Decisions decisions) {
        this.room = room;
        this.sections = sections;
        this.decisions = decisions;
    }

    void on(StaffRoutes routes) {
        decisions.on(routes, "correct", Permission.PUBLISH, this::correct);
        decisions.on(routes, "kill", Permission.KILL, this::kill);
        decisions.on(routes, "take-down", Permission.KILL, this::takeDown);
        decisions.on(routes, "reinstate", Permission.KILL, this::reinstate);
        decisions.on(routes, "spike", Permission.WRITE, this::spike);
        decisions.on(routes, "unspike", Permission.WRITE, this::unspike);
        decisions.on(routes, "move", Permission.EDIT, this::move);
        routes.saying("corrected", "The correction is printed.")
                .saying("killed", "The story is killed. It has left every page, list and feed.")
                .saying("taken-down", "The story is taken down.")
                .saying("reinstated", "The story is back as it was.")
                .saying(
                        "reinstated-off",
                        "The story is taken off again, as it was before. Readers find nothing at its address.")
                .saying("spiked", "The story is spiked.")
                .saying("unspiked", "The story is a draft again.")
                .saying("moved", "The story has moved; its old address leads to the new one.");
    }

    private Decisions.Told correct(StaffForm form, Writing writing, SlateLine line) {
        String words = form.field("words");
        room.acts().correct().run(writing, line.id(), words, writing.now());
        return new Decisions.Told("printed a correction", words, "corrected");
    }

    private Decisions.Told kill(StaffForm form, Writing writing, SlateLine line) {
        return new Decisions.Told(
                "killed", left(form, room.acts().kill().run(writing, line.id(), SaveStory.writer(form))), "killed");
    }

    private Decisions.Told takeDown(StaffForm form, Writing writing, SlateLine line) {
        return new Decisions.Told(
                "took down",
                left(form, room.acts().takeDown().run(writing, line.id(), SaveStory.writer(form))),
                "taken-down");
    }

    /** The receipt: what it left, and when. */
    private static String left(StaffForm form, Receipt receipt) {
        return "left " + String.join(", ", receipt.surfaces()) + " at "
                + LocalMoment.said(receipt.at(), form.frame().paper().zone());
    }

    private Decisions.Told reinstate(StaffForm form, Writing writing, SlateLine line) {
        boolean isShown = room.acts().reinstate().run(writing, line.id()).isPublic();
        return isShown
                ? new Decisions.Told("reinstated", "published", "reinstated")
                : new Decisions.Told("reinstated", "taken off", "reinstated-off");
    }

    private Decisions.Told spike(StaffForm form, Writing writing, SlateLine line) {
        room.acts().spike().run(writing, line.id(), SaveStory.writer(form));
        return new Decisions.Told("spiked", "", "spiked");
    }

    private Decisions.Told unspike(StaffForm form, Writing writing, SlateLine line) {
        room.acts().unspike().run(writing, line.id(), SaveStory.writer(form));
        return new Decisions.Told("took off the spike", "", "unspiked");
    }

    private Decisions.Told move(StaffForm form, Writing writing, SlateLine line) {
        Section to = sections.at(writing, form.field("section"))
                .orElseThrow(() -> new IllegalArgumentException("There is no such section."));
        if (!Access.may(form.staff(), Permission.EDIT, to)) {
            throw new IllegalArgumentException("You edit no stories in " + to.name() + ".");
        }
        var slug = new Slug(form.field("slug").strip());
        room.acts().move().run(writing, line.id(), to, slug);
        return new Decisions.Told("moved", "/" + to.path() + " " + slug, "moved");
    }
}
