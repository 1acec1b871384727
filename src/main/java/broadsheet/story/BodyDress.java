package broadsheet.story;

import broadsheet.platform.text.Body;
import broadsheet.platform.text.SafeHtml;
import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the paper's own body format ready for a page: nearly all of it is copied, only figures, boxes and tables are
 * dressed. It relies on the one spelling that {@link broadsheet.platform.text.Allowed} writes.
 */
final class BodyDress {
    private static final Pattern TO_DRESS = Pattern.compile(
            "<(?:aside data-box=\"(pull|fact)\">|/aside>|table>(<caption>(?:.*?)</caption>)?|/table>|"
                    + "div data-gallery=\"\">|"
                    + "figure data-picture=\"([^\"]*)\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\">"
                    + "<figcaption>(.*?)</figcaption></figure>|"
                    + "figure data-video=\"([^\"]*)\"><figcaption>(.*?)</figcaption></figure>|"
                    + "figure data-embed=\"([^\"]*)\"><figcaption>(.*?)</figcaption></figure>)",
            Pattern.DOTALL);

    /** Draws photographs and videos by their ids. */
    interface Figures {
        /** A photograph; empty when the picture is not there. Alt and credit are escaped already. */
        String photo(String id, String alt, String credit, String caption);

        String video(String id, String caption);
    }

    private final Figures figures;
    private final String tableLabel;

    BodyDress(Figures figures, String tableLabel) {
        this.figures = figures;
        this.tableLabel = tableLabel;
    }

    SafeHtml dress(Body body, String dateline, Footnotes notes) {
        String dressed =
                TO_DRESS.matcher(body.html()).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(one(found)));
        if (!dateline.isEmpty() && dressed.startsWith("<p>")) {
            dressed = "<p><span class=\"dateline\">" + SafeHtml.escape(dateline) + "</span>" + dressed.substring(3);
        }
        return SafeHtml.composed(notes.below(dressed));
    }

    private String one(MatchResult found) {
        String all = found.group();
        if (found.group(1) != null) {
            return "<div class=\"" + found.group(1) + "\" role=\"note\">";
        }
        if (all.equals("</aside>")) {
            return "</div>";
        }
        if (all.startsWith("<table>")) {
            String caption = found.group(2);
            String label = caption == null
                    ? SafeHtml.escape(tableLabel)
                    : caption.replaceAll("<[^>]*>", "").replace("\"", "&quot;");
            return "<div class=\"table\" role=\"region\" aria-label=\"" + label + "\" tabindex=\"0\">" + all;
        }
        if (all.equals("</table>")) {
            return "</table></div>";
        }
        if (all.startsWith("<div")) {
            return "<div class=\"gallery\">";
        }
        if (found.group(3) != null) {
            return figures.photo(found.group(3), found.group(4), found.group(5), found.group(6));
        }
        if (found.group(7) != null) {
            return figures.video(found.group(7), found.group(8));
        }
        return embed(found.group(9), found.group(10));
    }

    /** A link to the original: nothing is asked of anyone before the reader follows it. */
    private static String embed(String address, String caption) {
        String host = URI.create(address.replace("&amp;", "&")).getHost();
        String words = caption.isEmpty() ? address : caption.replaceAll("</?a[^>]*>", "");
        return "<figure class=\"embed\"><a href=\"" + address + "\" rel=\"noopener\">" + words
                + " <span class=\"embed-site\">" + SafeHtml.escape(host == null ? "" : host) + "</span></a></figure>";
    }
}
