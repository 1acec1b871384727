/** Sections, opened, renamed and arranged. */
@NullMarked
package broadsheet.section;

import org.jspecify.annotations.NullMarked;
