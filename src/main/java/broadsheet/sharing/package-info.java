/** Sharing: a story sent to a friend by e-mail, and the reader's own list. */
@NullMarked
package broadsheet.sharing;

import org.jspecify.annotations.NullMarked;
