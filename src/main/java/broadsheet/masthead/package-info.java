/** The masthead: the paper's name, language and time zone, and the layout that every page wears. */
@NullMarked
package broadsheet.masthead;

import org.jspecify.annotations.NullMarked;
