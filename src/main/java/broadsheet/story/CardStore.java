package broadsheet.story;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stories as lists show them, read together: one statement for the stories, one each for what stands with them. */
final class CardStore {
    /** Whether they are published is looked at afterwards: SQLite would go through all that are, by the index of that. */
    private static final String CARD = """
            SELECT s.id, s.visibility, s.section_id, s.slug, s.day, s.kind, s.published_at, s.changed_at, v.id AS version,
              v.kicker, v.headline, v.front_headline, v.standfirst, v.label, v.lead_kind, v.lead_id, v.lead_alt, v.lead_caption, v.lead_credit
            FROM story_story s JOIN story_version v ON v.id = s.live_version
            WHERE s.id IN\s""";

    private final Sections sections;
    private final Pictures pictures;
    private final CopyStore copies = new CopyStore();

    CardStore(Sections sections, Pictures pictures) {
        this.sections = sections;
        this.pictures = pictures;
    }

    private record Line(
            StoryId id,
            StoryState state,
            long section,
            Slug slug,
            LocalDate day,
            StoryKind kind,
            java.time.Instant publishedAt,
            java.time.@Nullable Instant changedAt,
            long version,
            String kicker,
            String headline,
            String standfirst,
            Label label,
            Lead lead) {}

    private static Line line(Row row) {
        return new Line(
                new StoryId(row.number("id")),
                StoryState.of(row.text("visibility")),
                row.number("section_id"),
                new Slug(row.text("slug")),
                LocalDate.parse(row.text("day")),
                StoryKind.of(row.text("kind")),
                row.instant("published_at"),
                row.instantOrNull("changed_at"),
                row.number("version"),
                row.text("kicker"),
                row.text("front_headline").isEmpty() ? row.text("headline") : row.text("front_headline"),
                row.text("standfirst"),
                Label.of(row.text("label")),
                CopyStore.lead(row));
    }

    /** The published ones of these stories, in the order they were asked for. */
    List<StoryCard> cards(Reading reading, List<StoryId> ids, StoryPanel panel) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ids.forEach(id -> reading.note(StoryStore.fact(id)));
        var values = ids.stream().map(StoryId::value).toArray();
        String marks = "?, ".repeat(ids.size() - 1) + "?";
        var lines = new HashMap<StoryId, Line>();
        reading.list(CARD + "(" + marks + ")", CardStore::line, values).stream()
                .filter(line -> line.state() == StoryState.PUBLISHED)
                .forEach(line -> lines.put(line.id(), line));
        Map<StoryId, Picture> photos = photos(reading, lines.values());
        Map<StoryId, Integer> counts = panel.counts(reading, ids);
        var bySection = new HashMap<Long, Section>();
        sections.all(reading).forEach(section -> bySection.put(section.id().value(), section));
        var cards = new ArrayList<StoryCard>(ids.size());
        for (StoryId id : ids) {
            Line line = lines.get(id);
            Section section = line == null ? null : bySection.get(line.section());
            if (line != null && section != null) {
                cards.add(card(reading, line, section, photos.get(id), counts.getOrDefault(id, 0)));
            }
        }
        return cards;
    }

    /** The photograph of each story; of one led by a video, the picture that stands for it. */
    private Map<StoryId, Picture> photos(Reading reading, Collection<Line> lines) {
        var leads = new HashMap<StoryId, PictureId>();
        var films = new HashMap<StoryId, VideoId>();
        for (Line line : lines) {
            Long picture = line.lead().picture();
            Long video = line.lead().video();
            if (picture != null) {
                leads.put(line.id(), new PictureId(picture));
            } else if (video != null) {
                films.put(line.id(), new VideoId(video));
            }
        }
        Map<PictureId, Picture> known = pictures.shown(reading, leads.values());
        Map<VideoId, Picture> posters = pictures.shownPosters(reading, films.values());
        var photos = new HashMap<StoryId, Picture>();
        leads.forEach((story, picture) -> photos.computeIfAbsent(story, _ -> known.get(picture)));
        films.forEach((story, film) -> photos.computeIfAbsent(story, _ -> posters.get(film)));
        return photos;
    }

    private StoryCard card(Reading reading, Line line, Section section, @Nullable Picture photo, int comments) {
        return new StoryCard(
                line.id(),
                Story.address(section.path(), line.day(), line.slug()),
                section.name(),
                section.address(),
                line.kind(),
                line.label(),
                line.kicker(),
                line.headline(),
                line.standfirst(),
                line.publishedAt(),
                line.changedAt(),
                photo,
                photo == null ? "" : line.lead().alt(),
                line.label() == Label.OPINION ? copies.bylines(reading, line.version()) : List.of(),
                comments);
    }
}
