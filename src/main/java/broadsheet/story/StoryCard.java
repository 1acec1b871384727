package broadsheet.story;

import broadsheet.picture.Picture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it.
 *
 * @param bylines of opinion only, where the name is part of the title
 * @param alt what the photo shows, for those who cannot see it
 * @param comments how many comments a reader can read now
 */
public record StoryCard(
        StoryId id,
        String address,
        String sectionName,
        String sectionAddress,
        StoryKind kind,
        Label label,
        String kicker,
        String headline,
        String standfirst,
        Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Picture picture,
        String alt,
        List<Byline> bylines,
        int comments) {
    /** Where a page of the list continues behind this story. */
    public Cursor cursor() {
        return new Cursor(publishedAt.toEpochMilli(), id.value());
    }

    /**
     * The same story as one place on the front page says it otherwise.
     *
     * @param headline that place's own, or empty
     * @param picture that place's own, with its own words, or null
     */
    public StoryCard onFront(String headline, @Nullable Picture picture) {
        return new StoryCard(
                id,
                address,
                sectionName,
                sectionAddress,
                kind,
                label,
                kicker,
                headline.isEmpty() ? this.headline : headline,
                standfirst,
                publishedAt,
                changedAt,
                picture == null ? this.picture : picture,
                picture == null ? alt : "",
                bylines,
                comments);
    }

    /** Whether it was published on this day. */
    public boolean isFrom(LocalDate day, ZoneId zone) {
        return publishedAt.atZone(zone).toLocalDate().equals(day);
    }

    /** Whether somebody's own view leads it. */
    public boolean isOpinion() {
        return label == Label.OPINION;
    }
}
