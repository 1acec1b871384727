@NullMarked
package broadsheet.picture.avif;

import org.jspecify.annotations.NullMarked;
