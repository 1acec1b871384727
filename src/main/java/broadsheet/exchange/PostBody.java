package broadsheet.exchange;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The text of a post made a {@link Body}: blocks and classic text, page breaks, shortcodes, addresses on a line of their
 * own, pictures. {@link Allowed} has the last word on every element.
 */
final class PostBody {
    private static final Pattern PAGE_BREAK = Pattern.compile("<!--\\s*nextpage\\s*-->");
    private static final Pattern DRAWN_BY_PROGRAM =
            Pattern.compile("<!--\\s*wp:([a-z0-9/-]{1,60})\\s[^>]{0,20000}/-->|<!--\\s*wp:([a-z0-9/-]{1,60})\\s*/-->");
    private static final Pattern ADDRESS_ON_A_LINE =
            Pattern.compile("(?m)^[ \\t]*(https?://[^\\s<>\"\\]\\[]{4,2000})[ \\t]*$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{4,2000}");

    /** A body, and what of the original was left out of it. */
    record Made(Body body, List<String> notes, int slides) {}

    private final Site site;
    private final Photos photos;

    PostBody(Site site, Photos photos) {
        this.site = site;
        this.photos = photos;
    }

    /** The body of an item. */
    Made make(Item item) {
        String content = item.content().replace("\r\n", "\n").replace('\r', '\n');
        boolean isBlocks = content.contains("<!-- wp:");
        var notes = new ArrayList<String>();
        var drawn = new TreeSet<String>();
        Matcher dynamic = DRAWN_BY_PROGRAM.matcher(content);
        while (isBlocks && dynamic.find()) {
            drawn.add(dynamic.group(1) != null ? dynamic.group(1) : dynamic.group(2));
        }
        drawn.remove(PostNotes.NAME);
        if (!drawn.isEmpty()) {
            notes.add("blocks that WordPress draws by program were left out: " + String.join(", ", drawn));
        }
        var pages = new StringBuilder();
        var pictures = new PostPictures(site, photos, item, notes);
        PostNotes footnotes = PostNotes.of(item, notes);
        for (String part : PAGE_BREAK.split(content, -1)) {
            String page = page(part, isBlocks, pictures, footnotes, notes);
            if (!page.isBlank()) {
                pages.append(pages.isEmpty() ? "" : "<hr data-page-break=\"\">").append(page);
            }
        }
        return new Made(Allowed.body(pages.toString()), notes, pictures.slides());
    }

    private String page(String part, boolean isBlocks, PostPictures pictures, PostNotes footnotes, List<String> notes) {
        String html = withoutComments(part);
        Shortcodes.Read read = Shortcodes.read(html);
        if (!read.dropped().isEmpty()) {
            notes.add("shortcodes lost their brackets: " + String.join(", ", read.dropped()));
        }
        html = read.html();
        if (html.contains("http")) {
            html = ADDRESS_ON_A_LINE
                    .matcher(html)
                    .replaceAll(found -> Matcher.quoteReplacement("\n\n<figure data-embed=\""
                            + SafeHtml.escape(Parser.unescapeEntities(found.group(1), true)) + "\"></figure>\n\n"));
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        if (!isBlocks) {
            ClassicText.paragraphs(body);
        }
        embeds(body);
        pictures.place(body);
        footnotes.place(body);
        tidy(body);
        links(body);
        return body.html();
    }

    /** Without HTML comments, which hold blocks' settings; a comment that is not closed stays. */
    private static String withoutComments(String html) {
        if (!html.contains("<!--")) {
            return html;
        }
        var kept = new StringBuilder(html.length());
        int at = 0;
        while (true) {
            int begin = html.indexOf("<!--", at);
            int end = begin < 0 ? -1 : html.indexOf("-->", begin + 4);
            if (end < 0) {
                return kept.append(html, at, html.length()).toString();
            }
            kept.append(html, at, begin);
            at = end + 3;
        }
    }

    private static void embeds(Element body) {
        for (Element player : Find.all(body, "iframe, video, audio, object, embed")) {
            Element source = Find.first(player, "source[src]");
            String src = player.hasAttr("src")
                    ? player.attr("src")
                    : source != null ? source.attr("src") : player.attr("data");
            String url = original(src);
            if (url.startsWith("http")) {
                Element figure = embed(url, "");
                Element around = player.closest("figure");
                if (around != null) {
                    captionInto(around, figure);
                    around.replaceWith(figure);
                } else {
                    PostPictures.hoist(player, figure);
                }
            } else {
                player.remove();
            }
        }
        for (Element around : Find.all(body, "figure:has(figure[data-embed])")) {
            Element inner = Find.first(around, "figure figure[data-embed]");
            if (inner != null && around.parent() != null) {
                Element figure = embed(inner.attr("data-embed"), "");
                inner.remove();
                captionInto(around, figure);
                around.replaceWith(figure);
            }
        }
        for (Element paragraph : Find.all(body, "p")) {
            String text = paragraph.text().strip();
            if (paragraph.childrenSize() == 0 && ADDRESS.matcher(text).matches()) {
                paragraph.replaceWith(embed(text, ""));
            }
        }
    }

    private static void captionInto(Element around, Element figure) {
        Element caption = Find.first(around, "figcaption");
        Element into = Find.first(figure, "figcaption");
        if (caption != null && into != null) {
            into.html(caption.html());
            for (Element last = into.lastElementChild();
                    last != null && last.normalName().equals("br") && isLast(last);
                    last = into.lastElementChild()) {
                last.remove();
            }
        }
    }

    private static boolean isLast(Element element) {
        return !(element.nextSibling() instanceof TextNode after) || after.isBlank() && after.nextSibling() == null;
    }

    static Element embed(String url, String words) {
        var figure = new Element("figure");
        figure.attr("data-embed", url);
        figure.appendElement("figcaption").text(words);
        return figure;
    }

    /** The page that a player's address belongs to, where that is known. */
    private static String original(String src) {
        String address = src.startsWith("//") ? "https:" + src : src;
        Matcher youtube = Pattern.compile(
                        "https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{6,20}).*")
                .matcher(address);
        if (youtube.matches()) {
            return "https://www.youtube.com/watch?v=" + youtube.group(1);
        }
        Matcher vimeo =
                Pattern.compile("https?://player\\.vimeo\\.com/video/(\\d+).*").matcher(address);
        return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
    }

    private static void tidy(Element body) {
        Find.all(body, ".wp-block-file__button, .wp-block-search, script, style")
                .remove();
        for (Element pull : Find.all(body, "figure.wp-block-pullquote, blockquote.wp-block-pullquote")) {
            var aside = new Element("aside");
            aside.attr("data-box", "pull");
            Element quote = Find.first(pull, "blockquote");
            aside.html((quote == null ? pull : quote).html());
            pull.replaceWith(aside);
        }
        for (Element quote : Find.all(body, "blockquote cite, aside cite")) {
            if (quote.parent() != null && !quote.parent().normalName().equals("p")) {
                quote.tagName("p");
            }
        }
        for (Element paragraph : Find.all(body, "p, h1, h2, h3, h4, h5, h6")) {
            boolean isEmpty = paragraph.text().replace('\u00A0', ' ').isBlank();
            if (isEmpty && Find.first(paragraph, "figure, img") == null) {
                paragraph.remove();
            }
        }
    }

    /** Links to the old site's own pages become links inside the paper, where they are led on. */
    private void links(Element body) {
        String base = site.address();
        String bare = base.replaceFirst("^https?:", "");
        for (Element link : Find.all(body, "a[href]")) {
            String href = link.attr("href").strip();
            String rest = href.replaceFirst("^https?:", "");
            if (!bare.isEmpty()
                    && rest.startsWith(bare)
                    && !href.contains("/wp-content/")
                    && (rest.length() == bare.length() || "/?#".indexOf(rest.charAt(bare.length())) >= 0)) {
                String path = rest.substring(bare.length());
                link.attr("href", path.startsWith("/") ? path : "/" + path);
            }
        }
    }
}
