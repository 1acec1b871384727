/** Stories: written, edited, published, corrected, killed. */
@NullMarked
package broadsheet.story;

import org.jspecify.annotations.NullMarked;
