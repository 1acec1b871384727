/** Time: identifiers in order of time. */
@NullMarked
package broadsheet.platform.time;

import org.jspecify.annotations.NullMarked;
