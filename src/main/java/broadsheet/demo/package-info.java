/** The demo paper: an invented newspaper of an invented country. */
@NullMarked
package broadsheet.demo;

import org.jspecify.annotations.NullMarked;
