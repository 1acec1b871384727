package broadsheet.platform.text;

import java.util.Random;

/** Random HTML of the kinds that bodies are made of, mostly well formed. */
public final class RandomMarkup {
    private static final String[] WORDS = {
        "harbour",
        "ferry",
        " ",
        " ",
        " ",
        "3. ",
        "- ",
        "# ",
        "*",
        "_",
        "**",
        "[x]",
        "[^1]",
        "[^1]: ",
        ": ",
        "(y)",
        "\\",
        "&amp;",
        "&amp;amp;",
        "&lt;b&gt;",
        "\"quoted\"",
        "it's",
        "~",
        "^2",
        "`code`",
        "|",
        "\n",
        "  ",
        ":::",
        "::: fact",
        "https://example.org/a_b",
        "a@example.org",
        "www.example.org",
        "!",
        "…",
        "漢字",
        "عربي",
        "🙂",
        "\u00a0",
        "1)",
        "---",
        "***page***",
        "=",
        "+",
        "é"
    };
    private static final String[] MARKS = {"strong", "em", "sub", "sup", "code", "s", "a", "abbr"};
    private static final String[] LINKS = {
        "/news/a",
        "https://example.org/?a=1&amp;b=2",
        "mailto:a@example.org",
        "#top",
        "https://example.org/(x)_*y*",
        "https://example.org/?x&amp;amp;y"
    };

    private final Random random;

    /** From this seed on. */
    public RandomMarkup(Random random) {
        this.random = random;
    }

    /** A few blocks. */
    public String html() {
        return blocks(1 + random.nextInt(5), 0);
    }

    private String blocks(int count, int depth) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(block(depth)).append(random.nextInt(6) == 0 ? "\n" : "");
        }
        return all.toString();
    }

    private String some(int most, int depth) {
        return blocks(1 + random.nextInt(most), depth + 1);
    }

    private String block(int depth) {
        return switch (random.nextInt(depth > 2 ? 6 : 16)) {
            case 0, 1, 2 -> "<p>" + inlines(0) + "</p>";
            case 3 -> "<h2>" + inlines(0) + "</h2>";
            case 4 -> "<h3>" + inlines(0) + "</h3>";
            case 5 -> figure();
            case 6, 7 -> list(depth);
            case 8 -> "<blockquote>" + some(3, depth) + "</blockquote>";
            case 9 ->
                "<aside data-box=\"" + (random.nextBoolean() ? "fact" : "pull") + "\">" + some(3, depth) + "</aside>";
            case 10, 11 -> table(depth);
            case 12 -> "<pre>" + (random.nextBoolean() ? "a\n  b\n" + word() : inlines(0)) + "</pre>";
            case 13 -> "<hr data-page-break=\"\">";
            case 14 -> "<div data-gallery=\"\">" + figure() + figure() + "</div>";
            default -> inlines(0);
        };
    }

    private String list(int depth) {
        String name =
                random.nextBoolean() ? "ul" : random.nextBoolean() ? "ol" : "ol start=\"" + random.nextInt(50) + "\"";
        var items = new StringBuilder();
        boolean loose = random.nextInt(4) == 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String nested = depth < 3 && random.nextInt(4) == 0 ? list(depth + 1) : "";
            String words = loose ? "<p>" + inlines(0) + "</p>" : inlines(0);
            items.append("<li>").append(words).append(nested).append("</li>").append(random.nextBoolean() ? "\n" : "");
        }
        return "<" + name + ">" + items + "</" + name.substring(0, 2) + ">";
    }

    private String table(int depth) {
        int columns = 1 + random.nextInt(3);
        var rows = new StringBuilder(random.nextBoolean() ? "<caption>" + inlines(0) + "</caption>" : "");
        if (random.nextInt(3) > 0) {
            String scope = random.nextBoolean() ? " scope=\"col\"" : "";
            rows.append("<thead><tr>")
                    .append(("<th" + scope + ">" + inlines(0) + "</th>").repeat(columns))
                    .append("</tr></thead>");
        }
        rows.append("<tbody>");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            rows.append("<tr>");
            for (int j = 0; j < columns; j++) {
                rows.append("<td>")
                        .append(random.nextInt(20) == 0 ? some(2, depth) : inlines(0))
                        .append("</td>");
            }
            rows.append("</tr>");
        }
        return "<table>" + rows + "</tbody></table>";
    }

    private String figure() {
        String caption = "<figcaption>" + inlines(0) + "</figcaption></figure>";
        return switch (random.nextInt(4)) {
            case 0 -> "<figure data-video=\"ferry\">" + caption;
            case 1 -> "<figure data-embed=\"https://example.org/(v)?x=1&amp;y\">" + caption;
            default -> {
                String alt = (word() + word()).replace("\"", "&quot;");
                String credit = random.nextBoolean() ? "" : word().replace("\"", "&quot;");
                yield "<figure data-picture=\"dog-1\" data-alt=\"" + alt + "\" data-credit=\"" + credit + "\">"
                        + caption;
            }
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private String inlines(int depth) {
        var all = new StringBuilder();
        int count = random.nextInt(5);
        for (int i = 0; i <= count; i++) {
            if (depth < 3 && random.nextInt(4) == 0) {
                String name = MARKS[random.nextInt(MARKS.length)];
                String attributes = switch (name) {
                    case "a" -> " href=\"" + LINKS[random.nextInt(LINKS.length)] + "\"";
                    case "abbr" -> " title=\"" + word().replace("\"", "&quot;") + "\"";
                    default -> "";
                };
                all.append('<').append(name).append(attributes).append('>').append(inlines(depth + 1));
                all.append("</").append(name).append('>');
            } else if (depth < 3 && random.nextInt(12) == 0) {
                all.append("<span data-footnote=\"\">")
                        .append(inlines(depth + 1))
                        .append("</span>");
            } else if (random.nextInt(15) == 0) {
                all.append("<br>");
            } else {
                all.append(word());
            }
        }
        return all.toString();
    }
}
