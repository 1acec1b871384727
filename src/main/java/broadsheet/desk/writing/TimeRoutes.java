package broadsheet.desk.writing;

import broadsheet.desk.checks.Checks;
import broadsheet.desk.checks.Finding;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.LocalMoment;
import broadsheet.platform.time.LocalMoment.Which;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;
import broadsheet.story.Working;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** When readers see a story: now or later, until when, and before when never. */
final class TimeRoutes {
    /** Farther ahead nobody plans; it is a slip of the finger. */
    private static final int MOST_YEARS = 10;

    private final StoryRoom room;
    private final Masthead masthead;
    private final Checks checks;
    private final Decisions decisions;

    TimeRoutes(StoryRoom room, Masthead masthead, Checks checks, Decisions decisions) {
        this.room = room;
        this.masthead = masthead;
        this.checks = checks;
        this.decisions = decisions;
    }

    void on(StaffRoutes routes) {
        decisions.on(routes, "publish", Permission.PUBLISH, this::publish);
        decisions.on(routes, "schedule", Permission.PUBLISH, this::schedule);
        decisions.on(routes, "unschedule", Permission.PUBLISH, this::unschedule);
        decisions.on(routes, "take-off", Permission.PUBLISH, this::takeOff);
        decisions.on(routes, "keep-on", Permission.PUBLISH, this::keepOn);
        decisions.on(routes, "embargo", Permission.WRITE, this::embargo);
        decisions.on(routes, "lift-embargo", Permission.PUBLISH, this::liftEmbargo);
        routes.saying("published", "Readers see it now.")
                .saying("scheduled", "It is scheduled.")
                .saying("unscheduled", "The schedule is taken back.")
                .saying("to-be-off", "It will be taken off at that time.")
                .saying("kept-on", "It stays; it will not be taken off by itself.")
                .saying("embargoed", "The embargo stands. Nobody can publish the story before it ends.")
                .saying("embargoed-unscheduled", "The embargo stands. What was scheduled for before its end is void.")
                .saying("embargo-lifted", "The embargo is lifted. The story can be published.");
    }

    /** Lets nothing out that its section's rules keep back, or that the decider has not been asked about. */
    private Working checked(StaffForm form, Writing writing, SlateLine line) {
        Working working = decisions.looked(form, writing, line);
        List<Finding> findings = checks.of(writing, line.section(), working.copy());
        if (Checks.block(findings)) {
            throw new IllegalStateException(
                    "This keeps the story back: " + findings.getFirst().words());
        }
        List<Finding> unseen = Asked.unseen(form, findings);
        if (!unseen.isEmpty()) {
            throw new Decisions.Warned(findings);
        }
        return working;
    }

    private Decisions.Told publish(StaffForm form, Writing writing, SlateLine line) {
        room.stories().embargo(writing, line.id()).ifPresent(terms -> {
            throw new IllegalStateException(terms.refusal());
        });
        Working working = checked(form, writing, line);
        var story = room.acts().publish().run(writing, line.id());
        return new Decisions.Told("published", working.copy().headline() + " · " + story.address(), "published");
    }

    private Decisions.Told schedule(StaffForm form, Writing writing, SlateLine line) {
        Instant due = later(form, writing, "due", "That time has passed. Choose a later one, or publish now.");
        checked(form, writing, line);
        room.acts().schedule().run(writing, line.id(), due, SaveStory.writer(form));
        return new Decisions.Told("scheduled", "for " + said(writing, due), "scheduled");
    }

    private Decisions.Told unschedule(StaffForm form, Writing writing, SlateLine line) {
        room.acts().schedule().cancel(writing, line.id());
        return new Decisions.Told("took the schedule back", "", "unscheduled");
    }

    private Decisions.Told takeOff(StaffForm form, Writing writing, SlateLine line) {
        Instant off = later(form, writing, "off", "That time has passed. Choose a later one.");
        room.acts().schedule().off(writing, line.id(), off, SaveStory.writer(form));
        return new Decisions.Told("decided to take off", "at " + said(writing, off), "to-be-off");
    }

    private Decisions.Told keepOn(StaffForm form, Writing writing, SlateLine line) {
        room.acts().schedule().off(writing, line.id(), null, SaveStory.writer(form));
        return new Decisions.Told("decided not to take off", "", "kept-on");
    }

    /** Who writes a story may say that it is embargoed; to change what was said, one must be allowed to publish. */
    private Decisions.Told embargo(StaffForm form, Writing writing, SlateLine line) {
        Optional<EmbargoTerms> before = room.stories().embargo(writing, line.id());
        if (before.isPresent() && !Access.may(form.staff(), Permission.PUBLISH, line.section())) {
            throw new IllegalStateException("An embargo stands already; whoever publishes stories here can change it.");
        }
        Instant until = later(form, writing, "until", "That time has passed; an embargo holds until a later one.");
        var terms = new EmbargoTerms(until, zone(writing), form.field("reason"));
        Optional<Instant> voided = room.acts().embargo().run(writing, line.id(), terms, SaveStory.writer(form));
        return new Decisions.Told(
                before.isPresent() ? "changed the embargo" : "set an embargo",
                terms.inWords()
                        + before.map(was -> "\nbefore: " + was.inWords()).orElse("")
                        + voided.map(due -> "\nvoid: scheduled for " + said(writing, due))
                                .orElse(""),
                voided.isPresent() ? "embargoed-unscheduled" : "embargoed");
    }

    private Decisions.Told liftEmbargo(StaffForm form, Writing writing, SlateLine line) {
        EmbargoTerms was = room.acts().liftEmbargo().run(writing, line.id());
        return new Decisions.Told("lifted the embargo", "was " + was.inWords(), "embargo-lifted");
    }

    private ZoneId zone(Reading reading) {
        return masthead.paper(reading).zone();
    }

    private String said(Reading reading, Instant moment) {
        return LocalMoment.said(moment, zone(reading));
    }

    /**
     * The moment that a field says, by the paper's clock; it must lie ahead by the database's.
     *
     * @throws WrongFields when it does not, or is no moment
     */
    private Instant later(StaffForm form, Writing writing, String name, String passed) {
        try {
            return ahead(form, writing, name, passed);
        } catch (IllegalArgumentException e) {
            throw new WrongFields(name, e);
        }
    }

    private Instant ahead(StaffForm form, Writing writing, String name, String passed) {
        Instant moment = LocalMoment.of(form.field(name), zone(writing), Which.of(form.field("which")));
        if (!moment.isAfter(writing.now())) {
            throw new IllegalArgumentException(passed);
        }
        ZoneId zone = zone(writing);
        if (moment.isAfter(writing.now().atZone(zone).plusYears(MOST_YEARS).toInstant())) {
            throw new IllegalArgumentException("The year " + moment.atZone(zone).getYear() + " is more than "
                    + MOST_YEARS + " years ahead. Is it mistyped? Choose a time within the next " + MOST_YEARS
                    + " years.");
        }
        return moment;
    }
}
