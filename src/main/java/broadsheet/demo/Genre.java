package broadsheet.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of short story, with the shapes in which it is told and the lists it draws on, read from a material file.
 * Lines are {@code key: value}; {@code list NAME: field | field} is followed by rows, {@code shape: NAME} by its lines,
 * lines of body begin with {@code <}.
 */
record Genre(String name, Map<String, List<String>> lines, List<Shape> shapes, Map<String, Rows> lists) {
    private static final Set<String> KEYS = Set.of(
            "section",
            "topics",
            "byline",
            "kicker",
            "headline",
            "standfirst",
            "dateline",
            "wire",
            "picture",
            "let",
            "weight",
            "recent",
            "fixed",
            "women",
            "men",
            "surnames");

    /** Rows of a list with named fields. */
    record Rows(List<String> fields, List<List<String>> rows) {}

    /** One way to tell it: headlines, slots to set, body. */
    record Shape(String name, Map<String, List<String>> lines, List<String> body) {
        List<String> all(String key) {
            return lines.getOrDefault(key, List.of());
        }
    }

    List<String> all(String key) {
        return lines.getOrDefault(key, List.of());
    }

    /** The rows of a list; an empty list when there is none of this name. */
    List<List<String>> rows(String list) {
        Rows rows = lists.get(list);
        return rows == null ? List.of() : rows.rows();
    }

    /** The shape's own lines of this key or, if it has none, those of the genre. */
    List<String> all(Shape shape, String key) {
        return shape.all(key).isEmpty() ? all(key) : shape.all(key);
    }

    /**
     * Reads a material file.
     *
     * @throws IllegalArgumentException naming the line that is not understood
     */
    static Genre read(String name, String text) {
        var genre = new Genre(name, new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        Map<String, List<String>> here = genre.lines();
        Rows rows = null;
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (line.startsWith("<") || line.equals("{table}")) {
                genre.shapes().getLast().body().add(line);
            } else if (key.equals("shape")) {
                var shape = new Shape(name + "/" + value, new LinkedHashMap<>(), new ArrayList<>());
                genre.shapes().add(shape);
                here = shape.lines();
                rows = null;
            } else if (key.startsWith("list ")) {
                rows = new Rows(cells(value), new ArrayList<>());
                genre.lists().put(key.substring(5).strip(), rows);
            } else if (KEYS.contains(key)) {
                here.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
                rows = null;
            } else if (rows != null) {
                List<String> row = cells(line);
                if (row.size() != rows.fields().size()) {
                    throw new IllegalArgumentException(name + " has a row of another length: " + line);
                }
                rows.rows().add(row);
            } else {
                throw new IllegalArgumentException(name + " has a line that is not understood: " + line);
            }
        }
        return genre;
    }

    /** Cells between bars; bars inside square brackets part alternatives and are left. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                cells.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        cells.add(line.substring(start).strip());
        return List.copyOf(cells);
    }
}
