package broadsheet.platform.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** HTML that came out of {@link Allowed}, or that this program composed of escaped parts; templates write it as it is. */
public final class SafeHtml implements Content {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** Text, escaped. */
    public static SafeHtml ofText(String text) {
        return new SafeHtml(escape(text));
    }

    /** HTML that the caller composed of its own markup and {@linkplain #escape escaped} parts only. */
    public static SafeHtml composed(String html) {
        return new SafeHtml(html);
    }

    /** Several pieces behind one another. */
    public static SafeHtml joined(Iterable<SafeHtml> pieces) {
        var all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.html));
        return new SafeHtml(all.toString());
    }

    /** Escapes text for element content and quoted attributes. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    public String html() {
        return html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
