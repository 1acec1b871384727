/** Assets: styles, scripts and fonts under names that change with their content. */
@NullMarked
package broadsheet.platform.assets;

import org.jspecify.annotations.NullMarked;
