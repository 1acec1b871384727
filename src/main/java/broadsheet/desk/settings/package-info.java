/**
 * Settings: the masthead and the sections, as an administrator arranges them.
 *
 * <p>{@link broadsheet.desk.settings.SettingsRoutes} is the table of contents.
 */
@NullMarked
package broadsheet.desk.settings;

import org.jspecify.annotations.NullMarked;
