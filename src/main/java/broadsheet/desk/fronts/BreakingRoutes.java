package broadsheet.desk.fronts;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Breaking;
import broadsheet.masthead.EndBreaking;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.RunBreaking;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.time.LocalMoment;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The addresses of the breaking news. */
final class BreakingRoutes {
    private static final int STORIES = 30;
    private static final Duration USUAL = Duration.ofHours(1);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final String HERE = "/desk/front/breaking";

    private final Masthead masthead;
    private final StoryRoom stories;
    private final RunBreaking run = new RunBreaking();
    private final EndBreaking end = new EndBreaking();

    BreakingRoutes(Masthead masthead, StoryRoom stories) {
        this.masthead = masthead;
        this.stories = stories;
    }

    void on(StaffRoutes routes) {
        routes.page(HERE, Permission.FRONT, this::screen)
                .act(HERE, Permission.FRONT, this::run)
                .act(HERE + "/end", Permission.FRONT, this::end)
                .saying("runs", "The line runs. Every open page shows it within five seconds.")
                .saying("ended", "The line has ended.");
    }

    private Reply screen(StaffVisit visit, Reading reading) {
        String usual = reading.now().plus(USUAL).atZone(zone(reading)).format(FIELD);
        return screen(reading, 200, visit.frame(), "", "", usual, "");
    }

    private Reply screen(
            Reading reading, int status, StaffFrame frame, String words, String story, String ends, String wrong) {
        var page = new BreakingScreen(
                frame.titled("Breaking news"),
                masthead.breaking(reading)
                        .filter(breaking -> breaking.runsAt(reading.now()))
                        .orElse(null),
                stories.stories()
                        .list(reading, ListKey.SITE, Cursor.START, STORIES)
                        .cards(),
                words,
                story,
                ends,
                wrong);
        return new Reply.Personal(status, new Template("desk/fronts/breaking.jte", page));
    }

    private ZoneId zone(Reading reading) {
        return masthead.paper(reading).zone();
    }

    private Reply run(StaffForm form, Writing writing) {
        String story = form.field("story");
        try {
            demandWhole(form);
            Long number = story.isEmpty() ? null : FrontsRoutes.number(story, "There is no such story.");
            if (number != null
                    && stories.stories()
                            .cards(writing, List.of(new StoryId(number)))
                            .isEmpty()) {
                throw new IllegalArgumentException("Readers cannot see that story.");
            }
            String before = masthead.breaking(writing)
                    .map(was -> told(was, zone(writing)))
                    .orElse("");
            Breaking breaking = run.run(
                    writing,
                    form.field("words"),
                    number,
                    ends(form.field("ends"), zone(writing)),
                    form.staff().name());
            form.record(writing, "let breaking news run", "breaking", before, told(breaking, zone(writing)));
            return new Reply.SeeOther(HERE + "?said=runs");
        } catch (IllegalArgumentException e) {
            throw new Declined(screen(
                    writing,
                    422,
                    form.frame(),
                    form.field("words"),
                    story,
                    form.field("ends"),
                    String.valueOf(e.getMessage())));
        }
    }

    private Reply end(StaffForm form, Writing writing) {
        try {
            demandWhole(form);
        } catch (IllegalArgumentException e) {
            throw new Declined(screen(writing, 422, form.frame(), "", "", "", String.valueOf(e.getMessage())));
        }
        String before =
                masthead.breaking(writing).map(was -> told(was, zone(writing))).orElse("");
        end.run(writing);
        form.record(writing, "ended breaking news", "breaking", before, "");
        return new Reply.SeeOther(HERE + "?said=ended");
    }

    private static void demandWhole(StaffForm form) {
        if (!form.staff().may(Permission.FRONT, 0)) {
            throw new IllegalArgumentException("Your role lays out single sections; breaking news runs on every page.");
        }
    }

    private static Instant ends(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Say when the line ends, as day and time.", e);
        }
    }

    private static String told(Breaking breaking, ZoneId zone) {
        return breaking.words()
                + (breaking.story() == null ? "" : " (story/" + breaking.story() + ")")
                + " until " + LocalMoment.said(breaking.endsAt(), zone);
    }
}
