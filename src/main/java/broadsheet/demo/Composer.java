package broadsheet.demo;

import broadsheet.platform.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fills the archive behind the stories written by hand: the briefs, results and notices of some four hundred days, told
 * from the material files. The same seed gives the same stories.
 */
final class Composer {
    private static final List<String> GENRES = List.of(
            "council",
            "ferry",
            "landings",
            "football",
            "curling",
            "rowing",
            "sailing",
            "books",
            "theatre",
            "science",
            "nature",
            "world",
            "trade",
            "court",
            "weather",
            "obituary",
            "bakery",
            "museum",
            "storm",
            "wind",
            "assembly",
            "school");
    private static final int TRIES = 60;

    private final Draw draw;
    private final Folk folk;
    private final League league;
    private final Map<String, Genre> genres = new LinkedHashMap<>();
    private final Map<String, Genre.Rows> lists = new HashMap<>();
    private final Set<String> headlines = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();

    private Composer(long seed) {
        draw = new Draw(seed);
        Genre cast = Genre.read("cast", material("cast"));
        lists.putAll(cast.lists());
        folk = new Folk(draw, cast);
        for (String name : GENRES) {
            Genre genre = Genre.read(name, material(name));
            genres.put(name, genre);
        }
        league = League.read(Genre.read("league", material("league")), draw);
    }

    /**
     * About this many stories, from 1 to 420 days old, newest first; those of the last three weeks are few.
     *
     * @param seed the same seed always gives the same stories
     * @throws IllegalArgumentException when a material file is not understood
     */
    static List<StoryFile> stories(long seed, int count) {
        return new Composer(seed).compose(count);
    }

    private List<StoryFile> compose(int count) {
        var plan = new Plan(draw, genres.values(), count);
        var told = new ArrayList<StoryFile>(count);
        for (Plan.Item item : plan.items()) {
            told.add(tell(item.genre(), item.days()));
        }
        told.sort(Comparator.<StoryFile>comparingInt(story -> story.published().days())
                .thenComparing(story -> story.published().time(), Comparator.reverseOrder())
                .thenComparing(StoryFile::name));
        return List.copyOf(told);
    }

    private StoryFile tell(Genre genre, int days) {
        Genre.Shape shape = draw.deal("shapes " + genre.name(), genre.shapes());
        var known = new HashMap<>(lists);
        known.putAll(genre.lists());
        for (int i = 0; i < TRIES; i++) {
            var telling = new Telling(draw, folk, known);
            telling.put("day", days);
            if (genre.name().equals("football")) {
                league.tellOf(telling, shape.name());
            }
            genre.all("let").forEach(telling::let);
            shape.all("let").forEach(telling::let);
            for (int j = 0; j < shape.all("headline").size(); j++) {
                String headline = line(telling, shape.name(), "headline", shape.all("headline"));
                if (headlines.add(headline)) {
                    return file(genre, shape, telling, headline);
                }
            }
        }
        throw new IllegalArgumentException(shape.name() + " has too few headlines.");
    }

    private StoryFile file(Genre genre, Genre.Shape shape, Telling telling, String headline) {
        var head = new LinkedHashMap<String, String>();
        int days = (int) telling.sum("day");
        Slug slug = Slug.from(headline, genre.name());
        for (int i = 2; !slugs.add(slug.text()); i++) {
            slug = Slug.from(headline, genre.name()).numbered(i);
        }
        head.put("headline", headline);
        head.put("kicker", line(telling, genre.name(), "kicker", genre.all(shape, "kicker")));
        if (!shape.all("standfirst").isEmpty() && draw.chance(0.62)) {
            head.put("standfirst", line(telling, shape.name(), "standfirst", shape.all("standfirst")));
        }
        head.put("slug", slug.text());
        head.put("section", line(telling, shape.name(), "section", genre.all(shape, "section")));
        if (!genre.all(shape, "topics").isEmpty()) {
            String topics = line(telling, genre.name(), "topics", genre.all(shape, "topics"));
            if (!topics.isBlank()) {
                head.put("topics", topics);
            }
        }
        head.put("bylines", line(telling, genre.name(), "byline", genre.all(shape, "byline")));
        int minute = draw.between(6 * 12, 19 * 12) * 5;
        head.put("published", days + "d " + Figures.write(minute, "clock"));
        if (!genre.all(shape, "wire").isEmpty()) {
            int sent = minute < 10 * 60 ? days + 1 : days;
            String place = line(telling, shape.name(), "wire", genre.all(shape, "wire"));
            head.put("source", "Northern Wire, " + sent + "d, " + place.toUpperCase(Locale.ROOT));
        } else if (!genre.all(shape, "dateline").isEmpty()) {
            head.put(
                    "dateline",
                    line(telling, shape.name(), "dateline", genre.all(shape, "dateline"))
                            .toUpperCase(Locale.ROOT));
        }
        picture(genre, shape, telling, head);
        head.put("comments", draw.chance(0.4) ? "open" : "closed");
        var body = new StringBuilder();
        for (String line : shape.body()) {
            String told = telling.tell(line, shape.name());
            body.append(told).append(told.isBlank() ? "" : "\n");
        }
        return new StoryFile(slug.text(), head, body.toString());
    }

    private void picture(Genre genre, Genre.Shape shape, Telling telling, Map<String, String> head) {
        List<String> pictures = genre.all(shape, "picture");
        if (pictures.isEmpty() || !draw.chance(0.5)) {
            return;
        }
        List<String> cells = Genre.cells(draw.deal("picture " + pictures.hashCode(), pictures));
        String key = telling.tell(cells.get(0), genre.name());
        if (key.isEmpty()) {
            return;
        }
        head.put("picture", key);
        head.put("alt", telling.tell(cells.get(1), genre.name()));
        head.put("caption", telling.tell(cells.get(2), genre.name()));
        head.put("credit", key.startsWith("map") ? "Courier Graphics" : "Nora Quist / The Vessary Courier");
    }

    private String line(Telling telling, String place, String key, List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(place + " has no " + key + ".");
        }
        return telling.tell(draw.deal(key + " " + lines.hashCode(), lines), place + " " + key);
    }

    private static String material(String name) {
        return Material.text("material/" + name + ".txt");
    }
}
