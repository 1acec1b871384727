package broadsheet.exchange;

import org.jsoup.Jsoup;

/** Foreign markup made text. */
final class Markup {
    private Markup() {}

    /** The text of a line that may hold HTML: a title, a name, an excerpt. */
    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        return Jsoup.parseBodyFragment(html).text();
    }
}
