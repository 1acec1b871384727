package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes a parsed Markdown document as HTML for {@link Allowed} to read. */
final class MarkdownReader {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, MarkdownNote> notes;

    private MarkdownReader(Map<String, MarkdownNote> notes) {
        this.notes = notes;
    }

    /** Notes that no mark names stand at the end, so that no word is lost. */
    static String html(Node document) {
        var reader = new MarkdownReader(MarkdownNote.in(document));
        reader.blocks(document);
        for (MarkdownNote left : reader.notes.values()) {
            reader.blocks(left);
        }
        return reader.out.toString();
    }

    private static List<Node> children(Node node) {
        var all = new ArrayList<Node>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            all.add(child);
        }
        return all;
    }

    private void blocks(Node parent) {
        children(parent).forEach(this::block);
    }

    private void block(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> {
                String name = heading.getLevel() < 3 ? "h2" : "h3";
                around(name, name, () -> inlines(heading));
            }
            case BlockQuote quote -> around("blockquote", "blockquote", () -> blocks(quote));
            case BulletList list -> around("ul", "ul", () -> items(list));
            case OrderedList list -> {
                Integer start = list.getMarkerStartNumber();
                around(start == null || start == 1 ? "ol" : "ol start=\"" + start + "\"", "ol", () -> items(list));
            }
            case FencedCodeBlock fenced -> fenced(fenced);
            case TableBlock table -> table(table, null);
            case MarkdownBox box -> box(box);
            default -> {}
        }
    }

    private void around(String open, String close, Runnable inside) {
        out.append('<').append(open).append('>');
        inside.run();
        out.append("</").append(close).append('>');
    }

    private void items(ListBlock list) {
        for (Node item : children(list)) {
            if (item instanceof ListItem) {
                around("li", "li", () -> {
                    for (Node child : children(item)) {
                        if (child instanceof Paragraph paragraph && list.isTight()) {
                            inlines(paragraph);
                        } else {
                            block(child);
                        }
                    }
                });
            }
        }
    }

    /** A figure may not stand in a paragraph, so the paragraph ends before it and another begins behind it. */
    private void paragraph(Paragraph paragraph) {
        List<Node> nodes = children(paragraph);
        if (isPageBreak(nodes)) {
            out.append(Body.PAGE_BREAK);
            return;
        }
        boolean figures = nodes.stream().anyMatch(Image.class::isInstance);
        int start = out.length();
        for (Node node : nodes) {
            if (node instanceof Image image) {
                closeParagraph(start);
                out.append(MarkdownFigure.html(image));
                start = out.length();
            } else if (!(figures && out.length() == start && node instanceof SoftLineBreak)) {
                inline(node);
            }
        }
        if (!figures || out.length() > start) {
            closeParagraph(start);
            if (out.length() == start) {
                out.append("<p></p>");
            }
        }
    }

    private void closeParagraph(int start) {
        if (!out.substring(start).isBlank()) {
            out.insert(start, "<p>").append("</p>");
        }
    }

    private static boolean isPageBreak(List<Node> nodes) {
        return nodes.size() == 1
                && nodes.getFirst() instanceof Emphasis outer
                && "*".equals(outer.getOpeningDelimiter())
                && children(outer).size() == 1
                && outer.getFirstChild() instanceof StrongEmphasis strong
                && "**".equals(strong.getOpeningDelimiter())
                && children(strong).size() == 1
                && strong.getFirstChild() instanceof Text text
                && text.getLiteral().equals("page");
    }

    private void fenced(FencedCodeBlock fenced) {
        String text = fenced.getLiteral();
        text = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        String info = fenced.getInfo() == null ? "" : fenced.getInfo();
        switch (info) {
            case Markdown.RAW -> out.append(text);
            case Markdown.CODE ->
                out.append("<pre><code>").append(SafeHtml.escape(text)).append("</code></pre>");
            default -> out.append("<pre>").append(SafeHtml.escape(text)).append("</pre>");
        }
    }

    private void box(MarkdownBox box) {
        switch (box.kind()) {
            case "gallery" -> around("div data-gallery=\"\"", "div", () -> blocks(box));
            case "table" -> {
                List<Node> nodes = children(box);
                Paragraph caption = !nodes.isEmpty() && nodes.getFirst() instanceof Paragraph first ? first : null;
                for (Node node : caption == null ? nodes : nodes.subList(1, nodes.size())) {
                    if (node instanceof TableBlock table) {
                        table(table, caption);
                        caption = null;
                    } else {
                        block(node);
                    }
                }
            }
            default -> around("aside data-box=\"" + box.kind() + "\"", "aside", () -> blocks(box));
        }
    }

    private void table(TableBlock table, @Nullable Paragraph caption) {
        around("table", "table", () -> {
            if (caption != null) {
                around("caption", "caption", () -> inlines(caption));
            }
            for (Node part : children(table)) {
                boolean head = part instanceof TableHead;
                if (head ? !isEmptyHead(part) : part instanceof TableBody) {
                    String name = head ? "thead" : "tbody";
                    around(name, name, () -> children(part).forEach(this::row));
                }
            }
        });
    }

    private static boolean isEmptyHead(Node head) {
        return children(head).stream()
                .flatMap(row -> children(row).stream())
                .allMatch(cell -> cell.getFirstChild() == null);
    }

    private void row(Node row) {
        around("tr", "tr", () -> {
            for (Node node : children(row)) {
                if (node instanceof TableCell cell) {
                    String name = cell.isHeader() ? "th" : "td";
                    String open = cell.isHeader() && cell.getAlignment() == null ? "th scope=\"col\"" : name;
                    around(open, name, () -> inlines(cell));
                }
            }
        });
    }

    private void inlines(Node parent) {
        children(parent).forEach(this::inline);
    }

    /** The inline nodes of a parsed piece of Markdown, for captions. */
    static String inlineHtml(Node parent) {
        var reader = new MarkdownReader(new HashMap<>());
        reader.inlines(parent);
        return reader.out.toString();
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> out.append(SafeHtml.escape(text.getLiteral()));
            case SoftLineBreak _ -> out.append('\n');
            case HardLineBreak _ -> out.append("<br>");
            case Code code ->
                out.append("<code>").append(SafeHtml.escape(code.getLiteral())).append("</code>");
            case Emphasis em -> around("em", "em", () -> inlines(em));
            case StrongEmphasis strong -> around("strong", "strong", () -> inlines(strong));
            case Strikethrough s -> around("s", "s", () -> inlines(s));
            case SmallMark.Marked marked -> around(marked.element(), marked.element(), () -> inlines(marked));
            case MarkdownNote.Named mark -> note(mark);
            case Link link -> link(link);
            default -> inlines(node);
        }
    }

    /** A note stands where it is named first; another mark of that name, or of no name, is what was typed. */
    private void note(MarkdownNote.Named mark) {
        MarkdownNote note = notes.remove(mark.name());
        if (note == null) {
            out.append("[^").append(SafeHtml.escape(mark.name())).append(']');
            return;
        }
        var inside = new MarkdownReader(new HashMap<>());
        inside.blocks(note);
        out.append(Footnote.OPEN).append(Allowed.note(inside.out.toString())).append(Footnote.CLOSE);
    }

    private void link(Link link) {
        switch (link.getDestination()) {
            case "text:" -> inlines(link);
            case "abbr:" -> {
                String title = link.getTitle() == null ? "" : link.getTitle();
                around("abbr title=\"" + SafeHtml.escape(title) + "\"", "abbr", () -> inlines(link));
            }
            default -> around("a href=\"" + SafeHtml.escape(link.getDestination()) + "\"", "a", () -> inlines(link));
        }
    }
}
