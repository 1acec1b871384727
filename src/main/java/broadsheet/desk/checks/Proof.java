package broadsheet.desk.checks;

import broadsheet.platform.db.Reading;
import broadsheet.section.Section;
import broadsheet.story.Copy;

/** A story as it would go out, laid before the checks. */
record Proof(Reading reading, Section section, Copy copy) {}
