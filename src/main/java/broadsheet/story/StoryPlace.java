package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The place that an address names: a section, a day and a slug. */
public record StoryPlace(String sectionPath, LocalDate day, Slug slug) {
    /** The patterns of a story's address, in a section and in a sub-section. */
    public static final List<String> PATTERNS =
            List.of("/{section}/{year}/{month}/{day}/{slug}", "/{section}/{subsection}/{year}/{month}/{day}/{slug}");

    /** The place that the parts of a visit name, or nothing when they cannot name one. */
    public static Optional<StoryPlace> of(Visit visit) {
        String below = visit.parts().get("subsection");
        String path = below == null ? visit.part("section") : visit.part("section") + "/" + below;
        return Stories.day(visit.part("year"), visit.part("month"), visit.part("day"))
                .flatMap(day -> Stories.slug(visit.part("slug")).map(slug -> new StoryPlace(path, day, slug)));
    }

    /** The place that a story's address names, with or without scheme and host. */
    public static Optional<StoryPlace> at(String address) {
        String path = address.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        String[] parts = path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
        int last = parts.length - 1;
        if (last != 4 && last != 5) {
            return Optional.empty();
        }
        String section = last == 4 ? parts[0] : parts[0] + "/" + parts[1];
        return Stories.day(parts[last - 3], parts[last - 2], parts[last - 1])
                .flatMap(day -> Stories.slug(parts[last]).map(slug -> new StoryPlace(section, day, slug)));
    }

    /** The story that stands there. */
    public Optional<Story> find(Reading reading, Stories stories) {
        return stories.at(reading, sectionPath, day, slug);
    }

    /** The address. */
    public String address() {
        return Story.address(sectionPath, day, slug);
    }
}
