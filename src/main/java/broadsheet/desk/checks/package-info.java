/** What is looked at before a story goes out, and how strictly each section takes it. */
@NullMarked
package broadsheet.desk.checks;

import org.jspecify.annotations.NullMarked;
