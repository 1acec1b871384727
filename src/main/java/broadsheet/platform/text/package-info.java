/** Text: the words of many languages, slugs, and the one list of HTML that is allowed. */
@NullMarked
package broadsheet.platform.text;

import org.jspecify.annotations.NullMarked;
