package broadsheet.platform.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One key of the settings.
 *
 * @param section the table it stands in
 * @param name its name there
 * @param shape what its value must look like
 * @param usual its value when nobody gives one; null means none
 * @param sentence what it is for
 */
record Key<T>(
        String section,
        String name,
        Shape<T> shape,
        @Nullable T usual,
        String sentence) {
    /** Section and name, as errors and options name it. */
    String path() {
        return section + "." + name;
    }

    /** The environment variable that overrides the file. */
    String variable() {
        return "BROADSHEET_" + (section + "_" + name).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    String writtenUsual() {
        return usual == null ? "none" : shape.written(usual);
    }
}
