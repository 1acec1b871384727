/** Tests of sharing. */
@NullMarked
package broadsheet.sharing;

import org.jspecify.annotations.NullMarked;
