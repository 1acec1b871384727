package broadsheet.section;

import broadsheet.platform.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper.
 *
 * @param path the section's address without the slash in front: {@code world} or {@code world/asia}
 * @param position where it stands among its neighbours
 * @param isInNavigation whether it is to stand in the navigation while it is open
 * @param commentsCloseDays days after publication at which conversations close, or null for never
 * @param isClosed whether it takes no new stories; its page and its stories stay
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
        @Nullable Integer commentsCloseDays,
        boolean isClosed) {
    /** The section front's address. */
    public String address() {
        return "/" + path;
    }

    /** Whether it stands in the navigation and on the front page, as far as those above it do. */
    public boolean isUpFront() {
        return isInNavigation && !isClosed;
    }

    /**
     * Lets no new story in while it is closed.
     *
     * @throws IllegalArgumentException in words
     */
    public void demandOpen() {
        if (isClosed) {
            throw new IllegalArgumentException(name + " is closed: no new story can be put there.");
        }
    }

    Section at(int position) {
        return new Section(
                id, parent, slug, path, name, about, position, isInNavigation, moderation, commentsCloseDays, isClosed);
    }

    Section closed(boolean isClosed) {
        return new Section(
                id, parent, slug, path, name, about, position, isInNavigation, moderation, commentsCloseDays, isClosed);
    }
}
