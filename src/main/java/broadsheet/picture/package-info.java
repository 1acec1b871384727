/** Pictures and video: originals kept, renditions made, captions and credits read. */
@NullMarked
package broadsheet.picture;

import org.jspecify.annotations.NullMarked;
