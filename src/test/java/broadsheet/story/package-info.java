/** Stories, as editors do things to them and as readers see it. */
@NullMarked
package broadsheet.story;

import org.jspecify.annotations.NullMarked;
