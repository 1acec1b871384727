package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffFrame;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.SafeHtml;
import broadsheet.section.Section;
import broadsheet.story.Label;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryState;
import java.util.List;

/**
 * A story on the desk, to be written and decided about.
 *
 * @param base the version that the text was made from
 * @param findings what is lacking before it can be published
 * @param wrong what could not be taken of the form that came back, or empty
 * @param merge when somebody else saved meanwhile: how their text differs from this; else empty
 */
record EditorPage(
        StaffFrame frame,
        SlateLine line,
        long base,
        Manuscript text,
        Body body,
        List<Section> sections,
        List<Finding> findings,
        String wrong,
        List<SafeHtml> merge) {
    /** The address of the story at the desk. */
    String here() {
        return "/desk/stories/" + line.id().value();
    }

    List<Label> labels() {
        return List.of(Label.values());
    }

    String labelName(Label label) {
        return switch (label) {
            case NONE -> "News";
            case OPINION -> "Opinion";
            case ANALYSIS -> "Analysis";
            case FACT_CHECK -> "Fact-check";
            case SPONSORED -> "Sponsored";
        };
    }

    boolean may(Permission permission) {
        var staff = frame.staff();
        return staff != null && staff.may(permission, line.section().id().value());
    }

    boolean is(StoryState state) {
        return line.state() == state;
    }

    /** The body for the editor, which reads it from a template element. */
    SafeHtml html() {
        return SafeHtml.composed(body.html());
    }

    String state() {
        return switch (line.state()) {
            case UNPUBLISHED -> "Draft";
            case SCHEDULED -> "Scheduled for " + frame.moment(line.dueAt());
            case PUBLISHED ->
                line.isAhead()
                        ? "Published; this text is not yet what readers see"
                        : "Published " + frame.moment(line.publishedAt());
            case KILLED -> "Killed: readers are told that it was withdrawn";
            case TAKEN_DOWN -> "Taken down for legal reasons";
            case SPIKED -> "Spiked";
        };
    }
}
