package broadsheet.exchange;

import broadsheet.platform.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which section each post belongs to. A story has one section; its other categories become topics. By itself
 * the plan puts the eight most used top-level categories into the navigation, with their sub-categories below them;
 * posts that are in none of them go to a section outside the navigation.
 */
final class SectionPlan {
    private static final int MOST_IN_NAVIGATION = 8;
    private static final int DEEPEST = 20;
    private static final String UNCATEGORIZED = "uncategorized";

    /** A section by its path, such as {@code world/asia}, and its name. */
    record Place(String path, String name, boolean inNavigation) {
        String top() {
            int slash = path.indexOf('/');
            return slash < 0 ? path : path.substring(0, slash);
        }

        boolean isBelow() {
            return path.indexOf('/') >= 0;
        }
    }

    private final Site site;
    private final Map<String, String> map;
    private final Place otherwise;
    private final Set<String> navigated = new LinkedHashSet<>();
    private final Map<String, Place> opened = new LinkedHashMap<>();
    private final Set<String> firstWords = new LinkedHashSet<>();
    private final Map<String, String> topSlugs = new HashMap<>();
    private final Map<String, String> belowSlugs = new HashMap<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();

    private SectionPlan(Site site, Map<String, String> map, Place otherwise) {
        this.site = site;
        this.map = map;
        this.otherwise = otherwise;
    }

    /**
     * The plan for an export.
     *
     * @param map section paths by category, {@code *} for all others; empty to choose automatically
     * @param general the name of the section of posts that belong nowhere else
     */
    static SectionPlan of(Survey survey, Map<String, String> map, String general) {
        String rest = map.getOrDefault("*", "general");
        var plan = new SectionPlan(
                survey.site(),
                map,
                new Place(rest, map.containsKey("*") ? title(rest) : general, map.containsKey("*")));
        if (map.isEmpty()) {
            plan.choose(survey.usage());
        } else {
            map.forEach((category, path) -> {
                if (!category.equals("*")) {
                    plan.navigated.add(top(path));
                }
            });
        }
        plan.open(survey.usage());
        return plan;
    }

    /** The categories of a post; WordPress's own category for none counts only when there is no other. */
    static List<Term> candidates(List<Term> terms) {
        List<Term> categories = terms.stream().filter(Term::isCategory).toList();
        List<Term> chosen = categories.stream()
                .filter(term -> !term.slug().equals(UNCATEGORIZED))
                .toList();
        return chosen.isEmpty() ? categories : chosen;
    }

    private void choose(Map<List<String>, Long> usage) {
        var counts = new HashMap<String, Long>();
        usage.forEach((categories, posts) -> categories.stream()
                .map(category -> chain(category).getFirst())
                .distinct()
                .forEach(top -> counts.merge(top, posts, Long::sum)));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_IN_NAVIGATION)
                .forEach(entry -> navigated.add(sectionSlug(entry.getKey(), true)));
    }

    /** Finds out which sections will hold posts: those in the navigation first, the most used first. */
    private void open(Map<List<String>, Long> usage) {
        var counts = new LinkedHashMap<Place, Long>();
        var byTop = new HashMap<String, Long>();
        usage.forEach((categories, posts) -> {
            Place place = place(categories);
            counts.merge(place, posts, Long::sum);
            byTop.merge(place.top(), posts, Long::sum);
        });
        Comparator<Map.Entry<Place, Long>> order = Comparator.comparingInt(
                entry -> rank(List.copyOf(navigated), entry.getKey().top()));
        counts.entrySet().stream()
                .sorted(order.thenComparingLong(
                                entry -> -byTop.getOrDefault(entry.getKey().top(), 0L))
                        .thenComparing(entry -> entry.getKey().top())
                        .thenComparing(entry -> entry.getKey().isBelow())
                        .thenComparingLong(entry -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().path()))
                .forEach(entry -> open(entry.getKey()));
        firstWords.add(otherwise.top());
    }

    private static int rank(List<String> order, String top) {
        int at = order.indexOf(top);
        return at < 0 ? order.size() : at;
    }

    private void open(Place place) {
        if (place.isBelow() && !opened.containsKey(place.top())) {
            opened.put(place.top(), new Place(place.top(), topName(place), place.inNavigation()));
        }
        opened.putIfAbsent(place.path(), place);
        firstWords.add(place.top());
    }

    /** The sections that will hold posts, in the order in which they are opened. */
    List<Place> opened() {
        return List.copyOf(opened.values());
    }

    /** The sections of the categories that are used, by the path that WordPress gives a category ({@code news/asia}). */
    Map<String, String> sectionsByCategory(Map<List<String>, Long> usage) {
        var sections = new LinkedHashMap<String, String>();
        usage.keySet().stream().flatMap(List::stream).distinct().forEach(category -> {
            Place place = placeOf(category);
            if (opened.containsKey(place.path()) && !place.equals(otherwise)) {
                sections.put(String.join("/", chain(category)), place.path());
            }
        });
        return sections;
    }

    /** Whether a section begins with this word, so that no page may take it. */
    boolean isFirstWord(String word) {
        return firstWords.contains(word);
    }

    /** The categories whose slug is an address of the program, with the slug they got. */
    Map<String, String> renamed() {
        var told = new LinkedHashMap<String, String>();
        renamed.forEach((category, slug) -> {
            boolean isOpened = opened.values().stream().anyMatch(place -> ("/" + place.path()).endsWith("/" + slug));
            if (isOpened) {
                told.put(category, slug);
            }
        });
        return told;
    }

    /** The name of the section above a place. */
    String topName(Place place) {
        for (Site.Category category : site.categories().values()) {
            if (sectionSlug(category.slug(), true).equals(place.top())) {
                return category.name();
            }
        }
        return title(place.top());
    }

    Place place(Item item) {
        return place(candidates(item.terms()).stream().map(Term::slug).toList());
    }

    /** The place for a post in these categories. */
    private Place place(List<String> categories) {
        return chosen(categories).map(this::placeOf).orElse(otherwise);
    }

    /** Which of its categories is a post's section. */
    Optional<String> chosen(List<String> categories) {
        if (!map.isEmpty()) {
            return categories.stream()
                    .filter(category -> mapped(category) != null)
                    .max(Comparator.comparingInt(category -> depth(mapped(category))));
        }
        String best = null;
        int bestRank = -1;
        for (String category : categories) {
            Place place = placeOf(category);
            int rank = (place.inNavigation() ? 2 : 0) + (place.inNavigation() && place.isBelow() ? 1 : 0);
            if (rank > bestRank) {
                best = category;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int depth(@Nullable String path) {
        return path == null ? 0 : path.indexOf('/') < 0 ? 1 : 2;
    }

    /** The path that the section map gives a category, or the nearest one above it. */
    private @Nullable String mapped(String category) {
        List<String> chain = chain(category);
        for (int i = chain.size() - 1; i >= 0; i--) {
            String path = map.get(chain.get(i));
            if (path != null) {
                return path;
            }
        }
        return null;
    }

    private Place placeOf(String category) {
        List<String> chain = chain(category);
        if (!map.isEmpty()) {
            String path = mapped(category);
            return path == null
                    ? otherwise
                    : new Place(path, isNamesake(category, path) ? name(category) : title(path), true);
        }
        String top = sectionSlug(chain.getFirst(), true);
        boolean inNavigation = navigated.contains(top);
        return chain.size() == 1
                ? new Place(top, name(chain.getFirst()), inNavigation)
                : new Place(top + "/" + sectionSlug(chain.get(1), false), name(chain.get(1)), inNavigation);
    }

    /** Whether a section that the map names holds this category alone, so that it can bear its name. */
    private boolean isNamesake(String category, String path) {
        return path.equals(map.get(category)) && Collections.frequency(map.values(), path) == 1;
    }

    /** A category and those above it, outermost first. */
    List<String> chain(String category) {
        var chain = new ArrayList<String>();
        for (String at = category; !at.isEmpty() && !chain.contains(at) && chain.size() < DEEPEST; ) {
            chain.addFirst(at);
            Site.Category known = site.categories().get(at);
            at = known == null ? "" : known.parent();
        }
        return chain;
    }

    private String name(String category) {
        Site.Category known = site.categories().get(category);
        return known == null ? title(category) : known.name();
    }

    private String sectionSlug(String category, boolean top) {
        return (top ? topSlugs : belowSlugs).computeIfAbsent(category, _ -> makeSlug(category, top));
    }

    private String makeSlug(String category, boolean top) {
        Slug slug = Slug.from(category, "section");
        boolean isTaken =
                top ? slug.isReserved() : slug.isStoryWord() || slug.text().equals("feed");
        if (!isTaken) {
            return slug.text();
        }
        renamed.put(category, slug.numbered(2).text());
        return slug.numbered(2).text();
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String title(String path) {
        String word = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
        return word.isEmpty() ? path : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
