package broadsheet.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the desk's list.
 *
 * @param older where the next page begins, or null when this is the last
 */
public record SlatePage(List<SlateLine> lines, @Nullable Cursor older) {}
