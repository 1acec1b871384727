/** The judge: what becomes of everything that readers write, why, and what people decided about it. */
@NullMarked
package broadsheet.moderation;

import org.jspecify.annotations.NullMarked;
