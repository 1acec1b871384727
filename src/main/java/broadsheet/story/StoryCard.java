package broadsheet.story;

import broadsheet.picture.PhotoView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it.
 *
 * @param comments how many comments a reader can read now
 * @param isCommented whether a number of comments is to be shown
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
        @Nullable PhotoView photo,
        List<Byline> bylines,
        List<Correction> corrections,
        int comments) {}
