package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Writes a tidy body as Markdown, block by block; a block that would not come back the same is written as HTML. */
final class MarkdownWriter {
    private static final Pattern FENCES = Pattern.compile("(?m)^ {0,3}[> ]*(:{3,}|`{3,})");

    private static final String NOTE = "span[data-footnote]";

    private MarkdownWriter() {}

    static String markdown(Body tidy) {
        Element body = Tidy.parsed(tidy);
        int number = 0;
        for (Element note : body.select(NOTE)) {
            note.attr("data-footnote", String.valueOf(++number));
        }
        String written = blocks(body.childNodes(), false);
        String notes = notes(body);
        return notes.isEmpty() ? written : written + "\n\n" + notes;
    }

    /** What the marks in there stand for, one a line. */
    private static String notes(Node node) {
        return node instanceof Element element
                ? element.select(NOTE).stream()
                        .filter(note -> !note.attr("data-footnote").isEmpty())
                        .map(note ->
                                "[^" + note.attr("data-footnote") + "]: " + MarkdownInlines.note(note.childNodes()))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    /** HTML as it is, between fences. */
    static String raw(String html) {
        return fenced(Markdown.RAW, html.replace("\r", "&#13;"));
    }

    private static String fenced(String info, String text) {
        String fence = longer('`', text);
        return fence + info + "\n" + (text.isEmpty() ? "" : text + "\n") + fence;
    }

    private static String longer(char sign, String text) {
        int most = 2;
        var found = FENCES.matcher(text);
        while (found.find()) {
            String run = found.group(1);
            most = Math.max(most, run.charAt(0) == sign ? run.length() : 0);
        }
        return String.valueOf(sign).repeat(most + 1);
    }

    /** Blocks with blank lines between them; two lists in a row differ in their signs, or they would be one. */
    private static String blocks(List<Node> nodes, boolean inBox) {
        var written = new ArrayList<String>();
        boolean other = false;
        String before = "";
        for (Node node : nodes) {
            String name = node.nodeName();
            other = name.equals(before) && (name.equals("ul") || name.equals("ol")) && !other;
            before = name;
            written.add(safely(node, other, inBox));
        }
        return String.join("\n\n", written);
    }

    private static String safely(Node node, boolean other, boolean inBox) {
        String html = node.outerHtml();
        String said = Tidy.isBlock(node) ? block((Element) node, other) : null;
        if (said != null) {
            String back = MarkdownReader.html(Markdown.parsed(said + "\n\n" + notes(node)));
            Body read = Allowed.body(inBox ? "<blockquote>" + back + "</blockquote>" : back);
            if (read.equals(Allowed.body(inBox ? "<blockquote>" + html + "</blockquote>" : html))) {
                return said;
            }
        }
        if (node instanceof Element element) {
            element.select(NOTE).attr("data-footnote", ""); // written along, so nothing stands for it below
        }
        return raw(node.outerHtml());
    }

    private static @Nullable String block(Element element, boolean other) {
        return switch (element.normalName()) {
            case "p" -> MarkdownInlines.paragraph(element.childNodes());
            case "h2" -> ("## " + MarkdownInlines.line(element.childNodes())).stripTrailing();
            case "h3" -> ("### " + MarkdownInlines.line(element.childNodes())).stripTrailing();
            case "hr" -> "***page***";
            case "figure" -> MarkdownFigure.markdown(element);
            case "blockquote" -> indented(blocks(element.childNodes(), true), "> ", "> ");
            case "aside" -> boxed(element.attr("data-box"), blocks(element.childNodes(), true));
            case "div" -> boxed("gallery", blocks(element.childNodes(), true));
            case "ul", "ol" -> list(element, other);
            case "pre" -> pre(element);
            case "table" -> MarkdownTable.markdown(element);
            default -> null;
        };
    }

    static String boxed(String kind, String inside) {
        String fence = longer(':', inside);
        return fence + " " + kind + "\n" + inside + "\n" + fence;
    }

    private static String pre(Element pre) {
        Elements children = pre.children();
        boolean code = pre.childNodeSize() == 1 && children.size() == 1 && children.is("code");
        return fenced(code ? Markdown.CODE : "", pre.wholeText());
    }

    private static String list(Element list, boolean other) {
        boolean loose = list.select("> li > p").size() > 0;
        boolean numbers = list.normalName().equals("ol");
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        var items = new ArrayList<String>();
        for (Element item : list.children()) {
            String sign = numbers ? number++ + (other ? ") " : ". ") : other ? "* " : "- ";
            String inside = item(item, loose);
            items.add(inside.isEmpty() ? sign.strip() : indented(inside, sign, " ".repeat(sign.length())));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static String item(Element item, boolean loose) {
        var parts = new ArrayList<String>();
        var run = new ArrayList<Node>();
        for (Node node : item.childNodes()) {
            if (Tidy.isBlock(node)) {
                addRun(run, parts);
                parts.add(safely(node, false, true));
            } else {
                run.add(node);
            }
        }
        addRun(run, parts);
        return String.join(loose ? "\n\n" : "\n", parts);
    }

    private static void addRun(List<Node> run, List<String> parts) {
        if (!run.isEmpty()) {
            parts.add(MarkdownInlines.paragraph(run));
            run.clear();
        }
    }

    private static String indented(String text, String first, String next) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            String prefix = lines.isEmpty() ? first : next;
            lines.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return String.join("\n", lines);
    }
}
