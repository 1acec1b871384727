/**
 * Syndication: the feeds that go out.
 *
 * <p>Each feed stands at {@code feed.xml} below the page that it follows: the paper, a section, a topic, an author, a
 * story's conversation. Feeds are kept by the Press like pages, so that a program that asks again is answered 304
 * without anything being read.
 */
@NullMarked
package broadsheet.syndication;

import org.jspecify.annotations.NullMarked;
