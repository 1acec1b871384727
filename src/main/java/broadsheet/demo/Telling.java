package broadsheet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One story being told: its slots and their values. In the words, {@code {name}} and {@code {name:form}} are slots,
 * {@code [one|two]} is one of the alternatives, {@code [?sum:yes|no]} the first when the sum is not zero.
 */
final class Telling {
    private final Draw draw;
    private final Folk folk;
    private final Map<String, Genre.Rows> lists;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    Telling(Draw draw, Folk folk, Map<String, Genre.Rows> lists) {
        this.draw = draw;
        this.folk = folk;
        this.lists = lists;
    }

    void put(String name, double number) {
        numbers.put(name, number);
    }

    void put(String name, String text) {
        if (text.startsWith("@")) {
            put(name, Folk.Person.read(text));
        } else {
            words.put(name, text);
            if (text.matches("-?\\d+(\\.\\d+)?")) {
                numbers.put(name, Double.parseDouble(text));
            }
        }
    }

    private void put(String name, Folk.Person person) {
        words.put(name, person.full());
        words.put(name + ".first", person.first());
        words.put(name + ".last", person.last());
        words.put(name + ".mr", person.woman() ? "Ms" : "Mr");
        words.put(name + ".he", person.woman() ? "she" : "he");
        words.put(name + ".his", person.woman() ? "her" : "his");
        words.put(name + ".him", person.woman() ? "her" : "him");
    }

    /**
     * {@code name = pick list}, {@code name = person}, {@code name = 3 ~ 9 by 2}, {@code name = "words"} or {@code name
     * = sum}.
     */
    void let(String line) {
        int equals = line.indexOf('=');
        String name = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (value.equals("person") || value.equals("woman") || value.equals("man")) {
            put(name, folk.next(value));
        } else if (value.startsWith("pick ")) {
            pick(name, value.substring(5).strip());
        } else if (value.startsWith("\"")) {
            put(name, tell(value.substring(1, value.length() - 1), line));
        } else if (value.contains(" ~ ")) {
            String[] by = value.split(" by ", 2);
            String[] ends = by[0].split(" ~ ", 2);
            double step = by.length == 2 ? Double.parseDouble(by[1]) : 1;
            int low = (int) Math.ceil(sum(ends[0]) / step - 1e-9);
            int high = (int) Math.floor(sum(ends[1]) / step + 1e-9);
            put(name, Math.round(draw.between(low, high) * step * 1_000) / 1_000.0);
        } else {
            put(name, sum(value));
        }
    }

    void pick(String name, String list) {
        Genre.Rows rows = lists.get(list);
        if (rows == null) {
            throw new IllegalArgumentException("There is no list named " + list);
        }
        List<String> row = draw.deal("list " + rows.rows().getFirst(), rows.rows());
        put(name, row.getFirst());
        for (int i = 0; i < row.size(); i++) {
            put(name + "." + rows.fields().get(i), row.get(i));
        }
    }

    double sum(String sum) {
        return Sum.of(sum, name -> {
            Double value = numbers.get(name);
            if (value == null) {
                throw new IllegalArgumentException("There is no number named " + name);
            }
            return value;
        });
    }

    /** {@link #fill}, and a question mark inside quotation marks takes no other mark beside it. */
    String tell(String template, String place) {
        return fill(template, place).replace("?,”", "?”").replace("?.”", "?”");
    }

    /** The words with their slots filled; {@code place} names them should something be missing. */
    private String fill(String template, String place) {
        var out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '{') {
                int end = template.indexOf('}', at);
                out.append(slot(template.substring(at + 1, end), place));
                at = end + 1;
            } else if (c == '[') {
                int end = closing(template, at);
                out.append(alternative(template.substring(at + 1, end), place));
                at = end + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private String alternative(String inside, String place) {
        if (!inside.startsWith("?")) {
            List<String> ways = ways(inside);
            return tell(draw.deal("of " + inside, ways), place);
        }
        int colon = inside.indexOf(':');
        List<String> ways = ways(inside.substring(colon + 1));
        boolean yes = sum(inside.substring(1, colon)) != 0;
        return yes ? tell(ways.getFirst(), place) : ways.size() > 1 ? tell(ways.get(1), place) : "";
    }

    /** Parted at the bars of this level; blanks are kept. */
    private static List<String> ways(String inside) {
        var ways = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                ways.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        ways.add(inside.substring(start));
        return ways;
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            depth += template.charAt(i) == '[' ? 1 : template.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("A square bracket stays open: " + template);
    }

    private String slot(String inside, String place) {
        String[] parts = inside.split(":", 2);
        String form = parts.length == 2 ? parts[1] : "";
        String text = words.get(parts[0]);
        Double number = numbers.get(parts[0]);
        if (number != null) {
            return Figures.write(number, form);
        }
        if (text == null) {
            throw new IllegalArgumentException("There is no slot named " + parts[0] + " in " + place);
        }
        String told = tell(text, place);
        return switch (form) {
            case "cap" -> Figures.capital(told);
            case "say" -> told.replaceFirst("[.]$", ",");
            case "bare" -> told.replaceFirst("^(the|a|an) ", "");
            default -> told;
        };
    }
}
