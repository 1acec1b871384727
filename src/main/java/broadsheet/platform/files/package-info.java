/** Files: blobs named by their hash, kept on the disk. */
@NullMarked
package broadsheet.platform.files;

import org.jspecify.annotations.NullMarked;
