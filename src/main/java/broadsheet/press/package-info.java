/** The Press: keeps finished pages until something they show changes. */
@NullMarked
package broadsheet.press;

import org.jspecify.annotations.NullMarked;
