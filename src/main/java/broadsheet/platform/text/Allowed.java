package broadsheet.platform.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The one list of HTML that is allowed in the paper, and the only way from foreign HTML to a {@link Body}. It writes
 * anew what it knows and drops the rest: unknown elements lose their tags and keep their text, dangerous ones go with
 * all they hold, and of the attributes only those named here are copied. So its output is a fixed point of itself.
 */
public final class Allowed {
    private static final int DEEPEST = 40;
    private static final int MOST_ROUNDS = 4;
    private static final Set<String> PARAGRAPHS = Set.of("p", "h2", "h3", "pre", "caption", "th");
    private static final Set<String> HOLDERS =
            Set.of("ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "td");
    private static final Set<String> HOLDERS_WITHOUT_TEXT = Set.of("ul", "ol", "table", "thead", "tbody", "tr");
    private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup", "code", "s", "abbr", "a");
    private static final Set<String> INLINE_IN_NOTES = Set.of("strong", "em", "a");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Map<String, String> RENAMED = Map.of(
            "b", "strong", "i", "em", "h1", "h2", "h4", "h3", "h5", "h3", "h6", "h3", "del", "s", "strike", "s", "tt",
            "code");
    private static final Set<String> DROPPED_WHOLE = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "object",
            "embed",
            "template",
            "svg",
            "math",
            "xmp",
            "noembed",
            "noframes",
            "plaintext",
            "head",
            "title",
            "textarea",
            "select",
            "button",
            "form",
            "input",
            "audio",
            "video",
            "canvas",
            "frameset");

    /** What becomes of text that stands between blocks. */
    private enum Loose {
        IN_PARAGRAPHS,
        AS_IT_IS,
        DROPPED
    }

    /** Whether footnotes may stand where is written. */
    private enum Notes {
        TAKEN,
        IN_BRACKETS,
        WITHIN_ONE
    }

    /** An inline element that is open; footnotes close it and open it again behind them. */
    private static final class Mark {
        private final String open;
        private final String name;
        private int before;
        private int start;

        private Mark(String open, String name) {
            this.open = open;
            this.name = name;
        }
    }

    private final StringBuilder out;
    private final List<Mark> marks = new ArrayList<>();
    private Notes notes;
    private int level;

    private Allowed(StringBuilder out, Notes notes) {
        this.out = out;
        this.notes = notes;
    }

    /** The allowed part of any HTML. Never fails, whatever it is given. */
    public static Body body(String html) {
        String written = written(html);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String again = written(written);
            if (again.equals(written)) {
                return new Body(written);
            }
            written = again; // elements that may not stand in one another come apart when they are read again
        }
        String words = Parser.htmlParser().parseInput(written, "").body().text().strip();
        return words.isEmpty() ? Body.EMPTY : new Body("<p>" + escapeText(words) + "</p>");
    }

    private static String written(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        var out = new StringBuilder(html.length() + 64);
        new Allowed(out, Notes.TAKEN).blocks(document.body().childNodes(), Loose.IN_PARAGRAPHS, true);
        return PlainText.printable(out.toString()).strip();
    }

    /** Inline HTML only, for captions. */
    public static SafeHtml inline(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        var out = new StringBuilder();
        new Allowed(out, Notes.IN_BRACKETS).inlines(document.body().childNodes());
        return new SafeHtml(PlainText.printable(out.toString()).strip());
    }

    /** What a footnote may hold of any HTML, on one line. */
    static String note(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        return note(document.body(), 0);
    }

    private static String note(Element element, int level) {
        var words = new StringBuilder();
        new Allowed(words, Notes.WITHIN_ONE).atLevel(level).inlines(element.childNodes());
        return words.toString().strip();
    }

    /** The text of a piece of escaped HTML. */
    public static String text(String html) {
        return Parser.unescapeEntities(html, true);
    }

    private void blocks(List<Node> nodes, Loose loose, boolean top) {
        if (++level > DEEPEST) {
            level--;
            return;
        }
        var run = new StringBuilder();
        for (Node node : nodes) {
            if (isInline(node)) {
                new Allowed(run, notes).atLevel(level).inlines(List.of(node));
            } else if (node instanceof Element element) {
                flush(run, loose);
                block(element, loose, top);
            }
        }
        flush(run, loose);
        level--;
    }

    private Allowed atLevel(int level) {
        this.level = level;
        return this;
    }

    private void flush(StringBuilder run, Loose loose) {
        String text = run.toString();
        run.setLength(0);
        if (text.isBlank()) {
            if (loose != Loose.DROPPED
                    && text.indexOf('\n') >= 0
                    && !out.isEmpty()
                    && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
            return;
        }
        switch (loose) {
            case IN_PARAGRAPHS -> out.append("<p>").append(text.strip()).append("</p>");
            case AS_IT_IS -> out.append(text);
            case DROPPED -> {}
        }
    }

    private static boolean isInline(Node node) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            return !DROPPED_WHOLE.contains(tag) && !element.isBlock() && !tag.equals("figure") && !tag.equals("hr");
        }
        return node instanceof TextNode;
    }

    private void block(Element element, Loose loose, boolean top) {
        String tag = element.normalName();
        String name = RENAMED.getOrDefault(tag, tag);
        String box = element.attr("data-box");
        if (DROPPED_WHOLE.contains(tag)) {
            return;
        }
        if (tag.equals("hr")) {
            if (top && element.hasAttr("data-page-break")) {
                out.append(Body.PAGE_BREAK);
            }
        } else if (tag.equals("figure")) {
            writeFigure(element);
        } else if (tag.equals("aside") && (box.equals("pull") || box.equals("fact"))) {
            wrap("aside data-box=\"" + box + "\"", "aside", element, Loose.IN_PARAGRAPHS);
        } else if (tag.equals("div") && element.hasAttr("data-gallery") && top) {
            wrap("div data-gallery=\"\"", "div", element, Loose.DROPPED);
        } else if (HOLDERS.contains(name)) {
            Loose inside = HOLDERS_WITHOUT_TEXT.contains(name)
                    ? Loose.DROPPED
                    : name.equals("blockquote") ? Loose.IN_PARAGRAPHS : Loose.AS_IT_IS;
            wrap(open(name, element), name, element, inside);
        } else if (PARAGRAPHS.contains(name)) {
            Notes around = notes;
            notes = name.equals("pre") || name.equals("caption") ? Notes.IN_BRACKETS : around;
            out.append('<').append(open(name, element)).append('>');
            inlines(element.childNodes());
            out.append("</").append(name).append('>');
            notes = around;
        } else {
            blocks(element.childNodes(), loose, top);
        }
    }

    private void wrap(String open, String close, Element element, Loose inside) {
        out.append('<').append(open).append('>');
        blocks(element.childNodes(), inside, false);
        out.append("</").append(close).append('>');
    }

    private static String open(String name, Element element) {
        if (name.equals("th")) {
            String scope = element.attr("scope");
            return scope.equals("row") || scope.equals("col") ? "th scope=\"" + scope + "\"" : "th";
        }
        if (name.equals("ol") && element.attr("start").matches("\\d{1,6}")) {
            return "ol start=\"" + element.attr("start") + "\"";
        }
        return name;
    }

    private void inlines(List<Node> nodes) {
        if (++level > DEEPEST) {
            level--;
            return;
        }
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                out.append(escapeText(
                        notes == Notes.WITHIN_ONE ? BLANKS.matcher(words).replaceAll(" ") : words));
            } else if (node instanceof Element element) {
                inline(element);
            }
        }
        level--;
    }

    private void inline(Element element) {
        String tag = element.normalName();
        String name = RENAMED.getOrDefault(tag, tag);
        if (DROPPED_WHOLE.contains(tag)) {
            return;
        }
        boolean isInNote = notes == Notes.WITHIN_ONE;
        String open = (isInNote ? INLINE_IN_NOTES : INLINE).contains(name) ? openInline(name, element) : "";
        if (tag.equals("span") && element.hasAttr("data-footnote")) {
            note(element);
        } else if (tag.equals("br")) {
            out.append(isInNote ? " " : "<br>");
        } else if (open.isEmpty()) {
            out.append(isInNote && element.isBlock() ? " " : "");
            inlines(element.childNodes());
        } else {
            var mark = new Mark(open, name);
            marks.add(mark);
            open(mark);
            inlines(element.childNodes());
            marks.removeLast();
            close(mark);
        }
    }

    private void open(Mark mark) {
        mark.before = out.length();
        out.append('<').append(mark.open).append('>');
        mark.start = out.length();
    }

    private void close(Mark mark) {
        if (out.length() == mark.start) {
            out.setLength(mark.before);
        } else {
            out.append("</").append(mark.name).append('>');
        }
    }

    /** Where no footnote may stand, its words do, so that nothing is lost. */
    private void note(Element element) {
        String words = note(element, level);
        if (Footnote.isBlank(words)) {
            return;
        }
        if (notes != Notes.TAKEN || Footnote.isTooLong(words)) {
            out.append(" (").append(words).append(')');
            return;
        }
        marks.reversed().forEach(this::close);
        out.append(Footnote.OPEN).append(words).append(Footnote.CLOSE);
        marks.forEach(this::open);
    }

    private static String openInline(String name, Element element) {
        return switch (name) {
            case "a" -> {
                String address = link(element.attr("href"));
                yield address == null ? "" : "a href=\"" + SafeHtml.escape(address) + "\"";
            }
            case "abbr" ->
                element.attr("title").isEmpty()
                        ? "abbr"
                        : "abbr title=\"" + SafeHtml.escape(element.attr("title")) + "\"";
            default -> name;
        };
    }

    private void writeFigure(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        var words = new StringBuilder();
        if (caption != null) {
            new Allowed(words, Notes.IN_BRACKETS).atLevel(level).inlines(caption.childNodes());
        }
        String inner = "<figcaption>" + words.toString().strip() + "</figcaption></figure>";
        if (figure.attr("data-picture").matches("[a-z0-9-]{1,80}")) {
            out.append("<figure data-picture=\"")
                    .append(figure.attr("data-picture"))
                    .append("\" data-alt=\"")
                    .append(SafeHtml.escape(PlainText.line(figure.attr("data-alt"), 1_000)))
                    .append("\" data-credit=\"")
                    .append(SafeHtml.escape(PlainText.line(figure.attr("data-credit"), 300)))
                    .append("\">")
                    .append(inner);
        } else if (figure.attr("data-video").matches("[a-z0-9-]{1,80}")) {
            out.append("<figure data-video=\"")
                    .append(figure.attr("data-video"))
                    .append("\">")
                    .append(inner);
        } else {
            String address = link(figure.attr("data-embed"));
            if (address != null && address.startsWith("http")) {
                out.append("<figure data-embed=\"")
                        .append(SafeHtml.escape(address))
                        .append("\">")
                        .append(inner);
            } else {
                blocks(figure.childNodes(), Loose.IN_PARAGRAPHS, false);
            }
        }
    }

    /** An address that may be followed: http, https, mailto, tel, or inside the paper; null for everything else. */
    public static @Nullable String link(String address) {
        String clean = address.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", "");
        if (clean.isEmpty() || clean.indexOf('\\') >= 0) {
            return null;
        }
        if (clean.startsWith("#") || (clean.startsWith("/") && !clean.startsWith("//"))) {
            return clean;
        }
        String lower = clean.toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:");
        if (!known) {
            return null;
        }
        try {
            URI uri = new URI(clean.replace(" ", "%20")
                    .replace("[", "%5B")
                    .replace("]", "%5D")
                    .replace("|", "%7C"));
            return lower.startsWith("http") && uri.getHost() == null ? null : uri.toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String escapeText(String text) {
        return SafeHtml.escape(text).replace("&#39;", "'").replace("&quot;", "\"");
    }
}
