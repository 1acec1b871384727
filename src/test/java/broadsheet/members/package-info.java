/** Readers with an account. */
@NullMarked
package broadsheet.members;

import org.jspecify.annotations.NullMarked;
