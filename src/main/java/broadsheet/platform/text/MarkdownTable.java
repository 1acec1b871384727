package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Writes a table whose cells hold a line each. */
final class MarkdownTable {
    private MarkdownTable() {}

    static @Nullable String markdown(Element table) {
        Elements rows = table.select("> * > tr");
        if (rows.isEmpty()) {
            return null;
        }
        Elements head = table.select("> thead > tr");
        int columns = rows.getFirst().childrenSize();
        var lines = new ArrayList<String>();
        lines.add(
                head.isEmpty() ? line(List.of(), columns) : line(head.getFirst().children(), columns));
        boolean unsaid = !head.isEmpty() && head.select("> th[scope]").isEmpty();
        lines.add("|" + (unsaid ? " :--- |" : " --- |").repeat(columns));
        for (Element row : head.isEmpty() ? rows : rows.subList(1, rows.size())) {
            lines.add(line(row.children(), columns));
        }
        String written = String.join("\n", lines);
        Element caption = table.selectFirst("> caption");
        return caption == null
                ? written
                : MarkdownWriter.boxed("table", MarkdownInlines.line(caption.childNodes()) + "\n\n" + written);
    }

    private static String line(List<Element> cells, int columns) {
        var line = new StringBuilder("|");
        for (int i = 0; i < Math.max(columns, cells.size()); i++) {
            String cell = i < cells.size() ? MarkdownInlines.line(cells.get(i).childNodes()) : "";
            line.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
        }
        return line.toString();
    }
}
