/** The screens on which the front page is laid out and breaking news is let run. */
@NullMarked
package broadsheet.desk.fronts;

import org.jspecify.annotations.NullMarked;
