package broadsheet.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text of the classic editor, in which an empty line parts paragraphs and a line end is a line end; WordPress makes
 * HTML of it only when it shows it (wpautop), so an export does not.
 */
final class ClassicText {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Set<String> HOLDERS =
            Set.of("div", "blockquote", "section", "article", "center", "main", "aside", "header", "footer");
    private static final Set<String> BROKEN_INSIDE = Set.of("p", "address");
    private static final Set<String> BLOCKS_TOO = Set.of("figure", "hr", "figcaption");

    private ClassicText() {}

    /** Makes paragraphs of the text that stands directly in an element, and in the holders inside it. */
    static void paragraphs(Element holder) {
        List<Node> nodes = List.copyOf(holder.childNodes());
        var run = new ArrayList<Node>();
        for (Node node : nodes) {
            if (node instanceof Element element && isBlock(element)) {
                flush(run);
                if (HOLDERS.contains(element.normalName())) {
                    paragraphs(element);
                } else if (BROKEN_INSIDE.contains(element.normalName())) {
                    breaks(element);
                }
            } else {
                run.add(node);
            }
        }
        flush(run);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || BLOCKS_TOO.contains(element.normalName());
    }

    /** Replaces a run of inline nodes by paragraphs. */
    private static void flush(List<Node> run) {
        if (run.isEmpty()) {
            return;
        }
        Node first = run.getFirst();
        var paragraph = new Element("p");
        first.before(paragraph);
        for (Node node : run) {
            node.remove();
            if (node instanceof TextNode text) {
                String[] parts = PARAGRAPHS.split(text.getWholeText(), -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        var next = new Element("p");
                        paragraph.after(next);
                        finish(paragraph);
                        paragraph = next;
                    }
                    paragraph.appendChild(new TextNode(parts[i]));
                }
            } else {
                paragraph.appendChild(node);
            }
        }
        finish(paragraph);
        run.clear();
    }

    private static void finish(Element paragraph) {
        boolean isEmpty =
                paragraph.text().isBlank() && Find.first(paragraph, "img, iframe, video, audio, object, embed") == null;
        if (isEmpty) {
            paragraph.remove();
        } else {
            breaks(paragraph);
        }
    }

    /** Makes line ends of the line ends between words. */
    private static void breaks(Element paragraph) {
        for (TextNode text : List.copyOf(paragraph.textNodes())) {
            String whole = text.getWholeText();
            boolean first = text.previousSibling() == null || isBreak(text.previousSibling());
            boolean last = text.nextSibling() == null || isBreak(text.nextSibling());
            String shown = first ? whole.stripLeading() : whole;
            shown = last ? shown.stripTrailing() : shown;
            if (shown.indexOf('\n') < 0) {
                text.text(shown);
                continue;
            }
            String[] lines = shown.split("[ \\t]*\\n[ \\t]*", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    text.before(new Element("br"));
                }
                text.before(new TextNode(lines[i]));
            }
            text.remove();
        }
    }

    private static boolean isBreak(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }
}
