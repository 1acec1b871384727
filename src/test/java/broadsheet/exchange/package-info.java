/** Tests of what moves in whole. */
@NullMarked
package broadsheet.exchange;

import org.jspecify.annotations.NullMarked;
