/** Tests of watched conversations. */
@NullMarked
package broadsheet.comments.watch;

import org.jspecify.annotations.NullMarked;
