@NullMarked
package broadsheet.desk.library;

import org.jspecify.annotations.NullMarked;
