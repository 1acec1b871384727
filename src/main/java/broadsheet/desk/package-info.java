/**
 * The desk: the newsroom's screens, where stories are written and decided about.
 *
 * <p>The rooms below do the acts; here are only the screens that call them, each address with the permission it asks for.
 */
@NullMarked
package broadsheet.desk;

import org.jspecify.annotations.NullMarked;
