/** The desk's picture library: bringing pictures in, looking for them, saying what they show. Closed to other rooms. */
@NullMarked
package broadsheet.desk.library;

import org.jspecify.annotations.NullMarked;
