/** Tests of the feeds. */
@NullMarked
package broadsheet.syndication;

import org.jspecify.annotations.NullMarked;
