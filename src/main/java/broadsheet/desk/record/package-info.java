/** The record of what the staff did, to be read and taken away; it cannot be changed. */
@NullMarked
package broadsheet.desk.record;

import org.jspecify.annotations.NullMarked;
