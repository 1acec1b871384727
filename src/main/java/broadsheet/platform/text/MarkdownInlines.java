package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes inline HTML as Markdown. CommonMark opens emphasis only beside the right kinds of letters (section 6.2), so
 * letters in the way are written as numbers, and signs that would run together take turns.
 */
final class MarkdownInlines {
    private static final Pattern BARE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^(?=#{1,6}(?:\\s|$)|>|[-+](?:\\s|$)|[-=]+\\s*$|-[- ]*$|:{3})");
    private static final Pattern NOTE_START = Pattern.compile("(?m)^(\\[\\^[^\\[\\]\\s]+]):");
    private static final Pattern NUMBER_START = Pattern.compile("(?m)^(\\d{1,9})(?=[.)](?:\\s|$))");
    private static final Map<String, List<String>> SIGNS = Map.of(
            "em", List.of("*", "_"),
            "strong", List.of("**", "__"),
            "s", List.of("~~"),
            "sub", List.of("~"),
            "sup", List.of("^"));

    private enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        WHOLE
    }

    private record Piece(Kind kind, String text) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final boolean oneLine;

    private MarkdownInlines(boolean oneLine) {
        this.oneLine = oneLine;
    }

    static String paragraph(List<Node> nodes) {
        return blockStart(of(nodes, false, false));
    }

    private static String blockStart(String written) {
        String safe = LINE_START.matcher(written).replaceAll("\\\\");
        safe = NOTE_START.matcher(safe).replaceAll("$1\\\\:");
        return NUMBER_START.matcher(safe).replaceAll("$1\\\\");
    }

    /** On one line. */
    static String line(List<Node> nodes) {
        return of(nodes, true, false);
    }

    /** What a footnote says, as the beginning of a block. */
    static String note(List<Node> nodes) {
        return blockStart(line(nodes));
    }

    /** Text on one line. */
    static String plain(String text) {
        return of(List.of(new TextNode(text)), true, true);
    }

    static String title(String markdown) {
        return '"' + markdown.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + '"';
    }

    static String destination(String address) {
        String safe = address.replace("&", "&amp;").replaceAll("&amp;(?![#A-Za-z0-9]+;)", "&");
        return safe.matches("[^\\s()<>\\\\]+") ? safe : "<" + safe.replaceAll("([<>\\\\])", "\\\\$1") + ">";
    }

    private static String of(List<Node> nodes, boolean oneLine, boolean inLink) {
        var inlines = new MarkdownInlines(oneLine);
        nodes.forEach(node -> inlines.add(node, inLink, ""));
        return inlines.written();
    }

    private void add(Node node, boolean inLink, String around) {
        if (node instanceof TextNode text) {
            addText(text.getWholeText(), inLink);
        } else if (node instanceof Element element) {
            addElement(element, inLink, around);
        }
    }

    private void addText(String text, boolean inLink) {
        int from = 0;
        var bare = BARE.matcher(text);
        while (!inLink && bare.find()) {
            addPiece(text.substring(from, bare.start()));
            pieces.add(new Piece(Kind.WHOLE, "[" + escaped(bare.group()) + "](text:)"));
            from = bare.end();
        }
        addPiece(text.substring(from));
    }

    private void addPiece(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Kind.TEXT, text));
        }
    }

    private void addElement(Element element, boolean inLink, String around) {
        String name = element.normalName();
        switch (name) {
            case "br" -> pieces.add(new Piece(Kind.WHOLE, oneLine ? "<br>" : "\\\n"));
            case "code" -> pieces.add(new Piece(Kind.WHOLE, code(element.wholeText())));
            case "a" -> {
                String href = element.attr("href");
                boolean same =
                        element.childrenSize() == 0 && element.wholeText().equals(href);
                pieces.add(new Piece(
                        Kind.WHOLE,
                        same && href.matches("[a-z]+:[^\\s<>]+")
                                ? "<" + href + ">"
                                : "[" + of(element.childNodes(), oneLine, true) + "](" + destination(href) + ")"));
            }
            case "span" -> pieces.add(new Piece(Kind.WHOLE, "[^" + element.attr("data-footnote") + "]"));
            case "abbr" -> {
                String title = element.attr("title");
                String meaning = title.isEmpty() ? "" : " " + title(title);
                pieces.add(new Piece(
                        Kind.WHOLE, "[" + of(element.childNodes(), oneLine, true) + "](abbr:" + meaning + ")"));
            }
            default -> addMarked(element, inLink, around);
        }
    }

    private void addMarked(Element element, boolean inLink, String around) {
        List<String> signs = SIGNS.getOrDefault(element.normalName(), List.of(""));
        String sign = signs.getFirst();
        String before = pieces.isEmpty() || pieces.getLast().kind() == Kind.TEXT
                ? ""
                : pieces.getLast().text();
        if (signs.size() > 1 && (around.startsWith(sign.substring(0, 1)) || before.endsWith(sign.substring(0, 1)))) {
            sign = signs.getLast();
        }
        pieces.add(new Piece(Kind.OPEN, sign));
        for (Node child : element.childNodes()) {
            add(child, inLink, sign);
        }
        pieces.add(new Piece(Kind.CLOSE, sign));
    }

    private static String code(String text) {
        int run = 0;
        var runs = Pattern.compile("`+").matcher(text);
        while (runs.find()) {
            run = Math.max(run, runs.group().length());
        }
        String fence = "`".repeat(run + 1);
        boolean pad = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.isBlank());
        return pad ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private String written() {
        var out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            out.append(piece.kind() == Kind.TEXT ? text(i, piece.text()) : piece.text());
        }
        return out.toString();
    }

    private String text(int at, String text) {
        boolean first = needsNumber(at, -1, text.codePointAt(0));
        int lastPoint = text.codePointBefore(text.length());
        boolean last = needsNumber(at, 1, lastPoint);
        int lastStart = text.length() - Character.charCount(lastPoint);
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean edge = (i == 0 && first) || (i == lastStart && last);
            if (edge || isBlankInTheWay(text, i, c)) {
                out.append("&#").append(c).append(';');
            } else {
                escape(out, text, i, c);
            }
            i = next;
        }
        return out.toString();
    }

    /** Whether the letter at an edge of a text would keep the sign beside it from opening or closing. */
    private boolean needsNumber(int at, int side, int c) {
        int beside = at + side;
        if (beside < 0 || beside >= pieces.size()) {
            return Character.isWhitespace(c);
        }
        Piece sign = pieces.get(beside);
        if (sign.kind() == Kind.WHOLE) {
            return sign.text().endsWith("\n") && Character.isWhitespace(c);
        }
        boolean inside = sign.kind() == (side < 0 ? Kind.OPEN : Kind.CLOSE);
        if (inside) {
            return Character.isWhitespace(c);
        }
        int behind = beside + side;
        boolean letterInside = behind >= 0
                && behind < pieces.size()
                && pieces.get(behind).kind() == Kind.TEXT
                && Character.isLetterOrDigit(edge(pieces.get(behind).text(), side));
        return Character.isLetterOrDigit(c) && (sign.text().startsWith("_") || !letterInside);
    }

    private static int edge(String text, int side) {
        return side > 0 ? text.codePointAt(0) : text.codePointBefore(text.length());
    }

    /** Line ends stay when nothing blank is beside them; blanks beside line ends would be lost. */
    private boolean isBlankInTheWay(String text, int i, int c) {
        if (c == '\n') {
            return oneLine || isBlankAt(text, i - 1) || isBlankAt(text, i + 1);
        }
        return (c == '\r' || c == '\t' || c == ' ')
                && (c == '\r'
                        || (i > 0 && text.charAt(i - 1) == '\n')
                        || (i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }

    private static boolean isBlankAt(String text, int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            escape(out, text, i, text.charAt(i));
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, String text, int i, int c) {
        boolean lastOne = i + 1 >= text.length();
        char next = lastOne ? ' ' : text.charAt(i + 1);
        boolean special = switch (c) {
            case '\\', '`', '*', '[', ']', '~', '^' -> true;
            case '_' -> !(i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(next));
            case '<' -> Character.isLetter(next);
            case '!' -> lastOne;
            case '&' -> next == '#' || Character.isLetter(next);
            default -> false;
        };
        if (special) {
            out.append('\\');
        }
        out.appendCodePoint(c);
    }
}
