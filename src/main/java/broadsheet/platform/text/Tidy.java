package broadsheet.platform.text;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes blank space out from between blocks. */
final class Tidy {
    static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "pre",
            "caption",
            "th",
            "ul",
            "ol",
            "li",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "figure",
            "figcaption",
            "aside",
            "div",
            "hr");
    private static final Set<String> HOLDERS =
            Set.of("ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "td", "aside", "div", "body");

    private Tidy() {}

    static Element parsed(Body body) {
        Document document = Parser.htmlParser().parseInput(body.html(), "");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    static String html(Body body) {
        Element tidy = parsed(body);
        tidy.traverse((node, _) -> {
            if (node instanceof Element element && HOLDERS.contains(element.normalName())) {
                strip(element);
            }
        });
        return tidy.html();
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private static void strip(Element holder) {
        for (Node node : List.copyOf(holder.childNodes())) {
            if (!(node instanceof TextNode text)) {
                continue;
            }
            Node before = text.previousSibling();
            Node after = text.nextSibling();
            String words = text.getWholeText();
            if (before == null || isBlock(before)) {
                words = words.stripLeading();
            }
            if (after == null || isBlock(after)) {
                words = words.stripTrailing();
            }
            if (words.isEmpty()) {
                text.remove();
            } else {
                text.text(words);
            }
        }
    }
}
