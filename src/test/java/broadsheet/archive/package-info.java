/** Tests of the archive. */
@NullMarked
package broadsheet.archive;

import org.jspecify.annotations.NullMarked;
