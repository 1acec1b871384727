/** The desk's queue of stories that readers sent in: read, ask back, decline, or make a draft. Closed to other rooms. */
@NullMarked
package broadsheet.desk.contributions;

import org.jspecify.annotations.NullMarked;
