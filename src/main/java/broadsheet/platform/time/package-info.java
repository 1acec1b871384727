/** Time: identifiers in order of time, and the moments at which a crash hurts most. */
@NullMarked
package broadsheet.platform.time;

import org.jspecify.annotations.NullMarked;
