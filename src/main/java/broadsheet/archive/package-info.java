/** The archive: every day of the paper, and its calendar. */
@NullMarked
package broadsheet.archive;

import org.jspecify.annotations.NullMarked;
