package broadsheet.desk.writing;

import broadsheet.contributions.Contribution;
import broadsheet.contributions.Contributions;
import broadsheet.desk.checks.Checks;
import broadsheet.desk.checks.Finding;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffFrame;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Body;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Copy;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;
import broadsheet.story.Working;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the story on the desk, as it lies there or as it came back from a form. */
final class StoryScreens {
    private final StoryRoom room;
    private final Sections sections;
    private final Checks checks;
    private final Masthead masthead;
    private final Pins pins;
    private final Contributions contributions;

    StoryScreens(StoryRoom room, Sections sections, Checks checks, Masthead masthead, Contributions contributions) {
        this.contributions = contributions;
        this.room = room;
        this.sections = sections;
        this.checks = checks;
        this.masthead = masthead;
        this.pins = new Pins(room.stories());
    }

    /** The open sections in which this person may write. */
    List<Section> sections(Reading reading, Staff staff) {
        return sections.all(reading).stream()
                .filter(section -> !section.isClosed() && Access.may(staff, Permission.WRITE, section))
                .toList();
    }

    /** Where a story can stand: where it does, and in the open sections. */
    private List<Section> places(Reading reading, Staff staff, SlateLine line) {
        return sections.all(reading).stream()
                .filter(section -> section.id().equals(line.section().id())
                        || (!section.isClosed() && Access.may(staff, Permission.WRITE, section)))
                .toList();
    }

    Working working(Reading reading, SlateLine line) {
        return room.stories().working(reading, line.id()).orElseThrow();
    }

    /** What is to look at before this copy goes out. */
    List<Finding> findings(Reading reading, SlateLine line, Copy copy) {
        return checks.of(reading, line.section(), copy);
    }

    /** The working version, as it is. */
    Reply editor(Reading reading, StaffFrame frame, SlateLine line) {
        Working working = working(reading, line);
        return editor(
                reading,
                200,
                frame,
                line,
                working.version().id(),
                Manuscript.of(working.copy()),
                working.copy().body(),
                "",
                List.of());
    }

    /** The working version, as it is, with a decision that was not carried out, and why, also by field. */
    Reply editor(Reading reading, StaffFrame frame, SlateLine line, String wrong, Map<String, String> at, Asked asked) {
        Working working = working(reading, line);
        Manuscript text = Manuscript.of(working.copy());
        long base = working.version().id();
        return editor(reading, 422, frame, line, base, text, working.copy().body(), wrong, at, List.of(), asked);
    }

    /** The form as it was typed, with what could not be taken of it, at the head and at its field. */
    Reply refused(
            Reading reading, StaffFrame frame, SlateLine line, long base, Manuscript text, IllegalArgumentException e) {
        String wrong = String.valueOf(e.getMessage());
        Map<String, String> at = WrongFields.of(e);
        return editor(reading, 422, frame, line, base, text, text.body(), wrong, at, List.of(), Asked.NOTHING);
    }

    private @Nullable Contribution sentIn(Reading reading, StaffFrame frame, SlateLine line) {
        return frame.may(Permission.EDIT) ? contributions.of(reading, line.id()).orElse(null) : null;
    }

    /** The form as it was typed. */
    Reply editor(
            Reading reading,
            int status,
            StaffFrame frame,
            SlateLine line,
            long base,
            Manuscript text,
            Body body,
            String wrong,
            List<Compared.Part> merge) {
        return editor(reading, status, frame, line, base, text, body, wrong, Map.of(), merge, Asked.NOTHING);
    }

    private Reply editor(
            Reading reading,
            int status,
            StaffFrame frame,
            SlateLine line,
            long base,
            Manuscript text,
            Body body,
            String wrong,
            Map<String, String> wrongAt,
            List<Compared.Part> merge,
            Asked asked) {
        Staff staff = frame.staff();
        Copy working = working(reading, line).copy();
        var page = new EditorPage(
                frame.titled(line.headline()),
                line,
                base,
                text,
                body,
                staff == null ? List.of() : places(reading, staff, line),
                checks.of(reading, line.section(), working),
                wrong,
                wrongAt,
                merge,
                staff == null
                        ? List.of()
                        : Presence.others(reading, line.id(), staff.id().value()),
                !text.equals(Manuscript.of(working)),
                pins.shown(reading, text.related()),
                URI.create(masthead.origin()).getAuthority(),
                sentIn(reading, frame, line),
                asked);
        return new Reply.Personal(status, new Template("desk/writing/editor.jte", page));
    }
}
