package broadsheet.platform.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Photographs, videos and embeds as Markdown images, both ways. */
final class MarkdownFigure {
    private static final String CREDIT = " | ";

    private MarkdownFigure() {}

    static String html(Image image) {
        String to = image.getDestination();
        if (to.startsWith("picture:")) {
            String title = image.getTitle() == null ? "" : image.getTitle();
            int cut = title.lastIndexOf(CREDIT);
            String caption = cut < 0 ? title : title.substring(0, cut);
            String credit = cut < 0 ? "" : title.substring(cut + CREDIT.length());
            return "<figure data-picture=\"" + SafeHtml.escape(to.substring("picture:".length())) + "\" data-alt=\""
                    + SafeHtml.escape(text(image)) + "\" data-credit=\"" + SafeHtml.escape(credit) + "\"><figcaption>"
                    + caption(caption) + "</figcaption></figure>";
        }
        String kind = to.startsWith("video:") ? "video" : "embed";
        String name = to.startsWith("video:") ? to.substring("video:".length()) : to;
        return "<figure data-" + kind + "=\"" + SafeHtml.escape(name) + "\"><figcaption>"
                + MarkdownReader.inlineHtml(image) + "</figcaption></figure>";
    }

    private static String caption(String markdown) {
        Node first = Markdown.parsed(markdown).getFirstChild();
        return first == null ? "" : MarkdownReader.inlineHtml(first);
    }

    private static String text(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** The spelling of a figure of the paper's own. */
    static String markdown(Element figure) {
        @Nullable Element found = figure.selectFirst("figcaption");
        String caption = found == null ? "" : MarkdownInlines.line(found.childNodes());
        if (figure.hasAttr("data-picture")) {
            String credit = figure.attr("data-credit");
            String title = credit.isEmpty() && !caption.contains(CREDIT) ? caption : caption + CREDIT + credit;
            return "![" + MarkdownInlines.plain(figure.attr("data-alt")) + "](picture:" + figure.attr("data-picture")
                    + (title.isEmpty() ? "" : " " + MarkdownInlines.title(title)) + ")";
        }
        String to = figure.hasAttr("data-video")
                ? "video:" + figure.attr("data-video")
                : MarkdownInlines.destination(figure.attr("data-embed"));
        return "![" + caption + "](" + to + ")";
    }
}
