/** Testing: what tests of every room stand on: databases of both kinds and a clock that is wound by hand. */
@NullMarked
package broadsheet.testing;

import org.jspecify.annotations.NullMarked;
