package broadsheet.story;

import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as it stands: where, in what state, and what readers see of it.
 *
 * @param day the local date of first publication, which stands in its address for good; null before
 * @param copy the live version, or the working one of a story that is not public
 */
public record Story(
        StoryId id,
        Section section,
        Slug slug,
        @Nullable LocalDate day,
        StoryKind kind,
        StoryState state,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant dueAt,
        CommentsMode comments,
        Copy copy) {
    /**
     * The canonical address.
     *
     * @throws IllegalStateException for a story that was never published
     */
    public String address() {
        return address(section.path(), published(), slug);
    }

    /** The day on which it was first published. */
    public LocalDate published() {
        if (day == null) {
            throw new IllegalStateException("Story " + id + " was never published.");
        }
        return day;
    }

    /** When it was last changed, if that was after its first publication. */
    public @Nullable Instant lastChangedAt() {
        boolean isLater = changedAt != null && (publishedAt == null || changedAt.isAfter(publishedAt));
        return isLater ? changedAt : null;
    }

    static String address(String sectionPath, LocalDate day, Slug slug) {
        var address = new StringBuilder(sectionPath.length() + slug.text().length() + 13);
        address.append('/').append(sectionPath).append('/').append(day);
        for (int i = address.length() - 10; i < address.length(); i++) {
            if (address.charAt(i) == '-') {
                address.setCharAt(i, '/');
            }
        }
        return address.append('/').append(slug.text()).toString();
    }

    /** Whether readers can see it. */
    public boolean isPublic() {
        return state == StoryState.PUBLISHED;
    }
}
