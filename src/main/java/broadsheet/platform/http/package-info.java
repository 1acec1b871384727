/** HTTP: visits come in, replies go out, kept pages are answered before anything else. */
@NullMarked
package broadsheet.platform.http;

import org.jspecify.annotations.NullMarked;
