package broadsheet.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the library, newest first.
 *
 * @param older the number behind which the next page begins; null when this is the last
 */
public record LibraryPage(List<LibraryLine> lines, @Nullable Long older) {}
