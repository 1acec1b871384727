/** Syndication: the feeds that go out. */
@NullMarked
package broadsheet.syndication;

import org.jspecify.annotations.NullMarked;
