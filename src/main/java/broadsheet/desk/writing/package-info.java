/**
 * Writing: the list of stories, the editor, the history, and what is decided about a story.
 *
 * <p>{@link broadsheet.desk.writing.WritingRoutes} is the table of contents.
 */
@NullMarked
package broadsheet.desk.writing;

import org.jspecify.annotations.NullMarked;
