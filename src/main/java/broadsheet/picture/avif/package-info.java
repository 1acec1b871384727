/** AVIF files, written by libvips in a small process of its own where the machine has it. */
@NullMarked
package broadsheet.picture.avif;

import org.jspecify.annotations.NullMarked;
