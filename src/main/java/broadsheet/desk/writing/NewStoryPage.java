package broadsheet.desk.writing;

import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import java.util.List;

/** The form that begins a story. {@code wrong} says what could not be taken, or is empty. */
record NewStoryPage(StaffFrame frame, List<Section> sections, String headline, String section, String wrong) {}
