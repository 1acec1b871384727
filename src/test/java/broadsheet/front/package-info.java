/** The front page, as readers see it. */
@NullMarked
package broadsheet.front;

import org.jspecify.annotations.NullMarked;
