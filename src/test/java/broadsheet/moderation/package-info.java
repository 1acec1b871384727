@NullMarked
package broadsheet.moderation;

import org.jspecify.annotations.NullMarked;
