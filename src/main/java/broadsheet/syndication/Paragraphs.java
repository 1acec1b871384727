package broadsheet.syndication;

import broadsheet.platform.text.SafeHtml;

/** Plain text as HTML: an empty line parts paragraphs, and lines stay lines. */
final class Paragraphs {
    private Paragraphs() {}

    static SafeHtml of(String text) {
        var html = new StringBuilder();
        for (String paragraph : text.split("\n{2,}", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(SafeHtml.escape(paragraph).replace("\n", "<br>"))
                        .append("</p>");
            }
        }
        return SafeHtml.composed(html.toString());
    }
}
