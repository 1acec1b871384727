package broadsheet.desk.settings;

import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;

/**
 * One section's form, as it stands or as it was typed.
 *
 * @param days after how many days conversations close, or empty for never
 */
record SectionPage(
        StaffFrame frame,
        Section section,
        String name,
        String slug,
        String about,
        boolean inNavigation,
        boolean before,
        String days,
        String wrong) {}
