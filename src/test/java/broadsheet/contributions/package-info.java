/** Tests of the stories that readers send in. */
@NullMarked
package broadsheet.contributions;

import org.jspecify.annotations.NullMarked;
