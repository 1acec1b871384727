package broadsheet.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which kind of story on which day: each kind as often as its {@code weight} says, evenly spread, so that neighbours
 * differ. Kinds marked {@code recent: no} stay out of the last three weeks, which were written by hand; kinds marked
 * {@code fixed: yes} find their day themselves.
 */
final class Plan {
    private static final int HAND_WRITTEN = 22;
    private static final int DENSE = 60;
    private static final int OLDEST = 420;

    /** A story to be told, so many days before today. */
    record Item(Genre genre, int days) {}

    private final Draw draw;
    private final List<Item> items = new ArrayList<>();

    Plan(Draw draw, Collection<Genre> genres, int count) {
        this.draw = draw;
        int total = genres.stream().mapToInt(Plan::weight).sum();
        int free = count;
        var due = new LinkedHashMap<Genre, Double>();
        for (Genre genre : genres) {
            if (!genre.all("fixed").isEmpty()) {
                int share = weight(genre) * count / total;
                free -= share;
                for (int i = 0; i < share; i++) {
                    items.add(new Item(genre, HAND_WRITTEN));
                }
            } else {
                due.put(genre, draw.between(0, 99) / 100.0);
            }
        }
        int freeWeight = due.keySet().stream().mapToInt(Plan::weight).sum();
        for (int days : days(free)) {
            due.replaceAll((genre, waiting) -> waiting + (double) weight(genre) / freeWeight);
            Genre next = next(due, days);
            due.merge(next, -1.0, Double::sum);
            items.add(new Item(next, days));
        }
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    private static Genre next(Map<Genre, Double> due, int days) {
        return due.entrySet().stream()
                .filter(entry ->
                        days >= HAND_WRITTEN || entry.getKey().all("recent").isEmpty())
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private List<Integer> days(int count) {
        var days = new ArrayList<Integer>();
        int few = count * 7 / 100;
        int dense = count * 34 / 100;
        spread(days, 2, HAND_WRITTEN - 1, few);
        spread(days, HAND_WRITTEN, DENSE, dense);
        spread(days, DENSE + 1, OLDEST, count - few - dense);
        days.sort(null);
        return days;
    }

    /** One in each of so many equal stretches. */
    private void spread(List<Integer> days, int from, int to, int count) {
        double stretch = (to - from + 1.0) / count;
        for (int i = 0; i < count; i++) {
            int low = from + (int) Math.floor(i * stretch);
            days.add(draw.between(low, Math.max(low, from + (int) Math.floor((i + 1) * stretch) - 1)));
        }
    }

    private static int weight(Genre genre) {
        return Integer.parseInt(genre.all("weight").getFirst());
    }
}
