/** The database: snapshots to read from, acts to write with, facts noted by both. */
@NullMarked
package broadsheet.platform.db;

import org.jspecify.annotations.NullMarked;
