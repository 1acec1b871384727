package broadsheet.platform.text;

import java.util.Arrays;
import java.util.List;

/**
 * The body of a story or page in the paper's own format, a strict subset of semantic HTML. Only {@link Allowed} makes
 * one, so what it holds is always balanced, allowed, and spelled in one way.
 */
public final class Body {
    /** What stands between two pages of a body; always on the top level. */
    static final String PAGE_BREAK = "<hr data-page-break=\"\">";

    public static final Body EMPTY = new Body("");

    private final String html;

    Body(String html) {
        this.html = html;
    }

    /** A body read back from where it was stored by this program. */
    public static Body stored(String html) {
        return new Body(html);
    }

    public String html() {
        return html;
    }

    /** Its pages, at least one. */
    public List<Body> pages() {
        return Arrays.stream(html.split(PAGE_BREAK, -1)).map(Body::new).toList();
    }

    /** All pages joined. */
    public Body joined() {
        return new Body(html.replace(PAGE_BREAK, ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && body.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
