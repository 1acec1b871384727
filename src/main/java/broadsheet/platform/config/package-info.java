/** Settings: one file, checked key by key. */
@NullMarked
package broadsheet.platform.config;

import org.jspecify.annotations.NullMarked;
