@NullMarked
package broadsheet.masthead;

import org.jspecify.annotations.NullMarked;
