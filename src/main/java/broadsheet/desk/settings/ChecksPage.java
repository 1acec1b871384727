package broadsheet.desk.settings;

import broadsheet.desk.checks.Check;
import broadsheet.desk.checks.Level;
import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How strictly the checks are taken, for the paper or for one section.
 *
 * @param section null for the whole paper
 * @param lines one for each check, as it stands or as it was typed
 * @param wrong what could not be taken, or empty
 */
record ChecksPage(
        StaffFrame frame, List<Section> sections, @Nullable Section section, List<Line> lines, String wrong) {
    /**
     * One check.
     *
     * @param level the word of the level, or empty where what is above holds
     * @param number what was typed or stands there; may be empty
     * @param above the level that holds where nothing is said
     * @param aboveNumber the number that holds where none is said
     */
    record Line(
            Check check,
            String level,
            String number,
            Level above,
            @Nullable Integer aboveNumber) {}

    List<Level> levels() {
        return List.of(Level.values());
    }

    /** The word of the section in the form, empty for the paper. */
    String number() {
        return section == null ? "" : Long.toString(section.id().value());
    }

    String sectionAddress(Section of) {
        return "/desk/settings/checks?section=" + of.id().value();
    }

    boolean isHere(Section of) {
        return section != null && of.id().equals(section.id());
    }
}
