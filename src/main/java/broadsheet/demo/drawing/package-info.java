/** The drawing room: pictures for the demo paper, drawn by rule, the same each time. */
@NullMarked
package broadsheet.demo.drawing;

import org.jspecify.annotations.NullMarked;
