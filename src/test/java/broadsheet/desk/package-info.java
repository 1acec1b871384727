/** The newsroom's screens, as those see them who work there. */
@NullMarked
package broadsheet.desk;

import org.jspecify.annotations.NullMarked;
