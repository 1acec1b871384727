package broadsheet.desk.writing;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Receipt;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;
import broadsheet.story.Working;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What is decided about a story, one act each. */
final class DecisionRoutes {
    /** One decision; gives what the record says of it, and the word of what the page says. */
    @FunctionalInterface
    private interface Decision {
        Told run(StaffForm form, Writing writing, SlateLine line);
    }

    private record Told(String act, String after, String said) {}

    private final StoryRoom room;
    private final Sections sections;
    private final Masthead masthead;
    private final Access access;
    private final StoryScreens screens;
    private final Checks checks;

    DecisionRoutes(
            StoryRoom room, Sections sections, Masthead masthead, Access access, StoryScreens screens, Checks checks) {
        this.room = room;
        this.sections = sections;
        this.masthead = masthead;
        this.access = access;
        this.screens = screens;
        this.checks = checks;
    }

    void on(StaffRoutes routes) {
        decision(routes, "publish", Permission.PUBLISH, this::publish);
        decision(routes, "schedule", Permission.PUBLISH, this::schedule);
        decision(routes, "unschedule", Permission.PUBLISH, this::unschedule);
        decision(routes, "correct", Permission.PUBLISH, this::correct);
        decision(routes, "kill", Permission.KILL, this::kill);
        decision(routes, "take-down", Permission.KILL, this::takeDown);
        decision(routes, "reinstate", Permission.KILL, this::reinstate);
        decision(routes, "spike", Permission.WRITE, this::spike);
        decision(routes, "unspike", Permission.WRITE, this::unspike);
        decision(routes, "move", Permission.EDIT, this::move);
        routes.saying("published", "Readers see it now.")
                .saying("scheduled", "It is scheduled.")
                .saying("unscheduled", "The schedule is taken back.")
                .saying("corrected", "The correction is printed.")
                .saying("killed", "The story is killed. It has left every page, list and feed.")
                .saying("taken-down", "The story is taken down.")
                .saying("reinstated", "The story is back as it was.")
                .saying("spiked", "The story is spiked.")
                .saying("unspiked", "The story is a draft again.")
                .saying("moved", "The story has moved; its old address leads to the new one.");
    }

    private void decision(StaffRoutes routes, String word, Permission permission, Decision decision) {
        routes.act("/desk/stories/{story}/" + word, permission, (form, writing) -> {
            Optional<SlateLine> open = access.open(writing, form.staff(), form.part("story"))
                    .filter(line -> Access.may(form.staff(), permission, line.section()));
            return open.map(line -> decide(form, writing, line, decision)).orElseGet(() -> SaveStory.nothing(form));
        });
    }

    private Reply decide(StaffForm form, Writing writing, SlateLine line, Decision decision) {
        String before = line.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        try {
            Told told = decision.run(form, writing, line);
            form.record(writing, told.act(), "story/" + line.id(), before, told.after());
            return new Reply.SeeOther("/desk/stories/" + line.id().value() + "?said=" + told.said());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Declined(refused(form, writing, line, String.valueOf(e.getMessage())));
        }
    }

    private Reply refused(StaffForm form, Writing writing, SlateLine line, String why) {
        Working working = screens.working(writing, line);
        return screens.editor(
                writing,
                422,
                form.frame(),
                line,
                working.version().id(),
                Manuscript.of(working.copy()),
                working.copy().body(),
                why,
                List.of());
    }

    /** The text that the editor looked at is the one that is published, not one that was saved a moment ago. */
    private Working looked(StaffForm form, Writing writing, SlateLine line) {
        Working working = screens.working(writing, line);
        if (!form.field("base").isEmpty()
                && !form.field("base").equals(Long.toString(working.version().id()))) {
            throw new IllegalStateException("The story was saved since you opened this page"
                    + (working.version().writer().name().isEmpty()
                            ? ""
                            : " (by " + working.version().writer().name() + ")")
                    + ". This is how it stands now; look at it once more.");
        }
        List<Finding> findings = checks.of(writing, working.copy());
        if (Checks.block(findings)) {
            throw new IllegalStateException(findings.stream()
                    .filter(Finding::blocks)
                    .findFirst()
                    .orElseThrow()
                    .words());
        }
        return working;
    }

    private Told publish(StaffForm form, Writing writing, SlateLine line) {
        Working working = looked(form, writing, line);
        var story = room.acts().publish().run(writing, line.id());
        return new Told("published", working.copy().headline() + " · " + story.address(), "published");
    }

    private Told schedule(StaffForm form, Writing writing, SlateLine line) {
        looked(form, writing, line);
        ZoneId zone = masthead.paper(writing).zone();
        Instant due = moment(form.field("due"), zone);
        if (!due.isAfter(writing.now())) {
            throw new IllegalArgumentException("That time has passed. Choose a later one, or publish now.");
        }
        room.acts().schedule().run(writing, line.id(), due, SaveStory.writer(form));
        return new Told("scheduled", "for " + due, "scheduled");
    }

    /** A local time as the browser's field writes it; one that the clock skips in spring is moved on by the gap. */
    private static Instant moment(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A time reads like 2026-11-24T18:30, not \"" + typed + "\".", e);
        }
    }

    private Told unschedule(StaffForm form, Writing writing, SlateLine line) {
        room.acts().schedule().cancel(writing, line.id());
        return new Told("took the schedule back", "", "unscheduled");
    }

    private Told correct(StaffForm form, Writing writing, SlateLine line) {
        String words = form.field("words");
        room.acts().correct().run(writing, line.id(), words, writing.now());
        return new Told("printed a correction", words, "corrected");
    }

    private Told kill(StaffForm form, Writing writing, SlateLine line) {
        return new Told("killed", left(room.acts().kill().run(writing, line.id(), SaveStory.writer(form))), "killed");
    }

    private Told takeDown(StaffForm form, Writing writing, SlateLine line) {
        return new Told(
                "took down",
                left(room.acts().takeDown().run(writing, line.id(), SaveStory.writer(form))),
                "taken-down");
    }

    /** The receipt: what it left, and when. */
    private static String left(Receipt receipt) {
        return "left " + String.join(", ", receipt.surfaces()) + " at "
                + receipt.at().truncatedTo(ChronoUnit.SECONDS);
    }

    private Told reinstate(StaffForm form, Writing writing, SlateLine line) {
        room.acts().reinstate().run(writing, line.id());
        return new Told("reinstated", "", "reinstated");
    }

    private Told spike(StaffForm form, Writing writing, SlateLine line) {
        room.acts().spike().run(writing, line.id(), SaveStory.writer(form));
        return new Told("spiked", "", "spiked");
    }

    private Told unspike(StaffForm form, Writing writing, SlateLine line) {
        room.acts().unspike().run(writing, line.id(), SaveStory.writer(form));
        return new Told("took off the spike", "", "unspiked");
    }

    private Told move(StaffForm form, Writing writing, SlateLine line) {
        Section to = sections.at(writing, form.field("section"))
                .orElseThrow(() -> new IllegalArgumentException("There is no such section."));
        if (!Access.may(form.staff(), Permission.EDIT, to)) {
            throw new IllegalArgumentException("You edit no stories in " + to.name() + ".");
        }
        var slug = new Slug(form.field("slug").strip());
        room.acts().move().run(writing, line.id(), to, slug);
        return new Told("moved", "/" + to.path() + " " + slug, "moved");
    }
}
