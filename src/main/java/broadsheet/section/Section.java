package broadsheet.section;

import broadsheet.platform.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper.
 *
 * @param path the section's address without the slash in front: {@code world} or {@code world/asia}
 * @param position where it stands among its neighbours
 * @param commentsCloseDays days after publication at which conversations close, or null for never
 */
public record Section(
        SectionId id,
        @Nullable SectionId parent,
        Slug slug,
        String path,
        String name,
        String about,
        int position,
        boolean isInNavigation,
        Moderation moderation,
        @Nullable Integer commentsCloseDays) {
    /** The section front's address. */
    public String address() {
        return "/" + path;
    }
}
