/** Broadsheet: the program, its commands, and how the rooms are put together. */
@NullMarked
package broadsheet;

import org.jspecify.annotations.NullMarked;
