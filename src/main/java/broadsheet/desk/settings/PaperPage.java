package broadsheet.desk.settings;

import broadsheet.identity.StaffFrame;

/** The masthead's form. {@code wrong} says what could not be taken, or is empty. */
record PaperPage(
        StaffFrame frame,
        String name,
        String tagline,
        String language,
        String zone,
        String notice,
        String about,
        String wrong) {}
