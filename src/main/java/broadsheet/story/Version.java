package broadsheet.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version in a story's history.
 *
 * @param id its number, by which it can be read and restored
 * @param edition its place among the versions that readers have seen, from 1; 0 when they never did
 * @param publishedAt when readers first saw it; null when they never did
 */
public record Version(
        long id,
        Instant writtenAt,
        Writer writer,
        VersionNote note,
        String headline,
        int edition,
        @Nullable Instant publishedAt) {}
