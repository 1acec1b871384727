package broadsheet.desk.settings;

import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import java.util.List;

/** All sections, and the form that opens one. {@code wrong} says what could not be taken, or is empty. */
record SectionsPage(StaffFrame frame, List<Section> sections, String name, String slug, String parent, String wrong) {
    List<Section> below(Section above) {
        return sections.stream()
                .filter(section -> above.id().equals(section.parent()))
                .toList();
    }

    /** Those below which a section can be opened. */
    List<Section> open() {
        return top().stream().filter(section -> !section.isClosed()).toList();
    }

    List<Section> top() {
        return sections.stream().filter(section -> section.parent() == null).toList();
    }
}
