/**
 * The archive: every day of the paper, and its calendar.
 *
 * <p>A day that has no stories is no link. There are pages only from the first day with stories to the last, and of
 * today, so that nobody can walk on for ever.
 */
@NullMarked
package broadsheet.archive;

import org.jspecify.annotations.NullMarked;
