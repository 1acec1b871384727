/** The door, and who comes in by it. */
@NullMarked
package broadsheet.identity;

import org.jspecify.annotations.NullMarked;
