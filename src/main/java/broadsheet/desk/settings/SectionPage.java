package broadsheet.desk.settings;

import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;

/**
 * One section's form, as it stands or as it was typed.
 *
 * @param moderation when comments are read, as the form names it
 * @param days after how many days conversations close, or empty for never
 */
record SectionPage(
        StaffFrame frame,
        Section section,
        String name,
        String slug,
        String about,
        boolean inNavigation,
        String moderation,
        String days,
        String wrong) {}
