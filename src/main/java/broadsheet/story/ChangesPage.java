package broadsheet.story;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.platform.text.SafeHtml;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What "Changes" shows: two published versions of a story laid over one another.
 *
 * @param editions the published versions, newest first
 * @param from the older of the two; null when there is only one
 * @param to the newer
 * @param lines the comparison; stretches that stayed are left out
 */
public record ChangesPage(
        Shell shell,
        Story story,
        List<NavigationItem> crumbs,
        List<Version> editions,
        @Nullable Version from,
        Version to,
        List<Line> lines) {
    /**
     * One line of the comparison.
     *
     * @param html a paragraph
     * @param unchanged instead of a paragraph, how many that stayed are left out here; 0 for a paragraph
     */
    public record Line(SafeHtml html, int unchanged) {}

    /** A message of the story room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    /** A moment as readers of this paper write it. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : shell.words().moment(moment, shell.paper().zone());
    }

    /** One of the versions as the choice names it. */
    public String named(Version version) {
        Instant at = version.publishedAt();
        if (at == null) {
            return String.valueOf(version.edition());
        }
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        boolean isAlone = editions.stream()
                        .map(Version::publishedAt)
                        .filter(other -> other != null
                                && other.truncatedTo(ChronoUnit.MINUTES).equals(minute))
                        .count()
                < 2;
        return say(
                "story.changes.version",
                version.edition(),
                isAlone
                        ? moment(at)
                        : shell.words().momentToTheSecond(at, shell.paper().zone()));
    }
}
