package broadsheet.story;

import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as the desk's list shows it.
 *
 * @param working the working version, and who wrote it
 * @param live the number of the version that readers see or saw last; null before the first
 * @param touchedAt when somebody last saved it or decided about it
 * @param dueAt when its working version will be published
 * @param offAt when it will be taken off
 * @param embargo before when nobody publishes it; it may be over
 */
public record SlateLine(
        StoryId id,
        Section section,
        Slug slug,
        @Nullable LocalDate day,
        StoryKind kind,
        StoryState state,
        Stage stage,
        Version working,
        @Nullable Long live,
        Instant touchedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable Instant offAt,
        @Nullable EmbargoTerms embargo) {
    public String headline() {
        return working.headline();
    }

    /** Where it stands or stood; null for a story that was never published. */
    public @Nullable String address() {
        return day == null ? null : Story.address(section.path(), day, slug);
    }

    /** Whether readers saw it once and find nothing at its address now. */
    public boolean isTakenOff() {
        return state == StoryState.UNPUBLISHED && publishedAt != null;
    }

    /** Whether readers see a version and another is being worked on. */
    public boolean isAhead() {
        return isAhead(working.id());
    }

    /** Whether readers see a version and this is another. */
    public boolean isAhead(long version) {
        return live != null && live != version;
    }

    /** Where a page of the list continues behind this story. */
    public Cursor cursor() {
        return new Cursor(touchedAt.toEpochMilli(), id.value());
    }
}
