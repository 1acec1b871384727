/** Sections: the parts of the paper, their order and their rules. */
@NullMarked
package broadsheet.section;

import org.jspecify.annotations.NullMarked;
