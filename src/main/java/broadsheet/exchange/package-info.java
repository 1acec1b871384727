/** Exchange: whole sites taken in from elsewhere. */
@NullMarked
package broadsheet.exchange;

import org.jspecify.annotations.NullMarked;
