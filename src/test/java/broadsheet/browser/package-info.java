/** Browser: the demo paper as a person reads it, in Chromium. */
@NullMarked
package broadsheet.browser;

import org.jspecify.annotations.NullMarked;
