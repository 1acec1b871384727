package broadsheet.exchange;

import broadsheet.platform.text.Xml;
import java.io.IOException;
import java.io.Reader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a WXR file (WordPress eXtended RSS 1.0 to 1.2): the head, and single items. */
final class WxrReader {
    private static final int LONGEST_CONTENT = 4_000_000;
    private static final int LONGEST_FIELD = 64_000;
    private static final int MOST_TERMS_EACH = 500;
    private static final int MOST_REMARKS_EACH = 50_000;
    private static final Set<String> META =
            Set.of("_thumbnail_id", "_wp_attachment_image_alt", "_wp_attached_file", PostNotes.NAME);

    /** What this paper's own exports say besides, where WordPress has no word for it. */
    static final String BROADSHEET_STATE = "broadsheet:state";

    static final String BROADSHEET_TIME = "broadsheet:time";

    static final String BROADSHEET_ORIGIN = "broadsheet:origin";

    static final String BROADSHEET_ANSWERS = "broadsheet:answers";

    /** Thrown inside, where only {@link XMLStreamException} passes. */
    private static final class TooLong extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        TooLong(String what) {
            super(what);
        }
    }

    private final XMLStreamReader xml;
    private final long firstLine;

    private WxrReader(Reader text, long firstLine) throws XMLStreamException {
        this.xml = Xml.reader(text);
        this.firstLine = firstLine;
    }

    /**
     * The head of a file.
     *
     * @throws Illegible when it is no XML, declares a document type, or is no export
     */
    static Site head(Reader text) throws Illegible {
        var site = new Site();
        WxrReader reader = null;
        try {
            reader = new WxrReader(text, 1);
            reader.readHead(site);
        } catch (XMLStreamException e) {
            throw reader == null ? new Illegible(1, reason(e)) : reader.illegible(e);
        }
        return site;
    }

    /**
     * One item.
     *
     * @throws Illegible when it is not well-formed, or larger than any story
     */
    static Item item(ItemCutter.Piece text, long line) throws Illegible, IOException {
        return item(text, line, true);
    }

    /** As {@link #item}, but without its text and comments. */
    static Item brief(ItemCutter.Piece text, long line) throws Illegible, IOException {
        return item(text, line, false);
    }

    private static Item item(ItemCutter.Piece text, long line, boolean whole) throws Illegible, IOException {
        WxrReader reader = null;
        try {
            reader = new WxrReader(text, line);
            return reader.readItem(line, whole);
        } catch (TooLong e) {
            throw new Illegible(line, String.valueOf(e.getMessage()));
        } catch (XMLStreamException e) {
            text.close();
            if (!text.isWhole()) {
                throw new Illegible(line, "The item has no end.");
            }
            throw reader == null ? new Illegible(line, reason(e)) : reader.illegible(e);
        } finally {
            text.close();
        }
    }

    private Illegible illegible(XMLStreamException e) {
        var place = e.getLocation();
        long line = place == null ? line() : firstLine + Math.max(0, place.getLineNumber() - 1);
        return new Illegible(line, reason(e));
    }

    private long line() {
        return firstLine + Math.max(0, xml.getLocation().getLineNumber() - 1);
    }

    /** The parser's own words, without its repeated location. */
    static String reason(XMLStreamException e) {
        String words = String.valueOf(e.getMessage());
        int message = words.indexOf("Message: ");
        String reason = (message < 0 ? words : words.substring(message + 9)).replaceAll("\\s+", " ");
        return "It is not well-formed XML: " + reason;
    }

    private void readHead(Site site) throws XMLStreamException, Illegible {
        boolean inChannel = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Illegible(
                        line(), "The file declares a document type (DTD), which no export needs; it was not read.");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            switch (name) {
                case "rss" -> {}
                case "channel" -> inChannel = true;
                case "wp:author" -> {
                    Map<String, String> author = children();
                    site.author(get(author, "wp:author_login"), get(author, "wp:author_display_name"));
                }
                case "wp:category" -> {
                    Map<String, String> category = children();
                    String slug = slug(get(category, "wp:category_nicename"));
                    String title = Markup.text(get(category, "wp:cat_name")).strip();
                    site.category(new Site.Category(
                            slug, title.isEmpty() ? slug : title, slug(get(category, "wp:category_parent"))));
                }
                case "title", "link", "description", "language", "wp:wxr_version", "wp:base_blog_url" ->
                    site.field(name, text(LONGEST_FIELD, false));
                default -> skip();
            }
        }
        if (!inChannel || !site.isWordPress()) {
            throw new Illegible(
                    1,
                    "This is no WordPress export: it has no wp:wxr_version. Make one in WordPress under"
                            + " Tools, Export.");
        }
    }

    private Item readItem(long line, boolean whole) throws XMLStreamException {
        var fields = new HashMap<String, String>();
        var terms = new ArrayList<Term>();
        var meta = new HashMap<String, String>();
        var remarks = new ArrayList<Remark>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "item" -> {}
                case "category" -> term(terms);
                case "wp:postmeta" -> {
                    Map<String, String> pair = children();
                    if (META.contains(get(pair, "wp:meta_key"))) {
                        meta.putIfAbsent(get(pair, "wp:meta_key"), get(pair, "wp:meta_value"));
                    }
                }
                case "wp:comment" -> {
                    if (whole) {
                        remark(remarks);
                    } else {
                        skip();
                    }
                }
                case "content:encoded" -> {
                    if (whole) {
                        fields.putIfAbsent("content:encoded", text(LONGEST_CONTENT, true));
                    } else {
                        skip();
                    }
                }
                case "excerpt:encoded",
                        "title",
                        "link",
                        "pubDate",
                        "dc:creator",
                        "guid",
                        "wp:post_id",
                        "wp:post_date",
                        "wp:post_date_gmt",
                        "wp:comment_status",
                        "wp:post_name",
                        "wp:status",
                        "wp:post_parent",
                        "wp:post_type",
                        "wp:post_password",
                        "wp:is_sticky",
                        "wp:attachment_url" -> {
                    String name = xml.getLocalName();
                    fields.putIfAbsent(name, text(LONGEST_FIELD, false));
                }
                default -> skip();
            }
        }
        return new Item(line, fields, terms, meta, remarks);
    }

    private void term(List<Term> terms) throws XMLStreamException {
        String domain = xml.getAttributeValue(null, "domain");
        String nicename = xml.getAttributeValue(null, "nicename");
        String name = Markup.text(text(LONGEST_FIELD, false)).strip();
        if (terms.size() < MOST_TERMS_EACH) {
            String slug = slug(nicename == null || nicename.isEmpty() ? name : nicename);
            terms.add(new Term(domain == null ? "category" : domain, slug, name.isEmpty() ? slug : name));
        }
    }

    private void remark(List<Remark> remarks) throws XMLStreamException {
        long line = line();
        Map<String, String> parts = children();
        if (remarks.size() < MOST_REMARKS_EACH) {
            remarks.add(new Remark(
                    line,
                    get(parts, "wp:comment_id").strip(),
                    get(parts, "wp:comment_parent").strip(),
                    get(parts, "wp:comment_author"),
                    get(parts, "wp:comment_date").strip(),
                    parts.getOrDefault(BROADSHEET_TIME, get(parts, "wp:comment_date_gmt"))
                            .strip(),
                    get(parts, "wp:comment_content"),
                    parts.getOrDefault(BROADSHEET_STATE, get(parts, "wp:comment_approved"))
                            .strip(),
                    get(parts, "wp:comment_type").strip(),
                    get(parts, BROADSHEET_ORIGIN),
                    get(parts, BROADSHEET_ANSWERS)));
        }
    }

    private static String get(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    /** The texts of the elements directly below this one, by name; the first of each. */
    private Map<String, String> children() throws XMLStreamException {
        var texts = new HashMap<String, String>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return texts;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                texts.putIfAbsent(name, text(LONGEST_FIELD, false));
            }
        }
        return texts;
    }

    /** The text inside this element; of elements inside it, too. */
    private String text(int longest, boolean refuseLonger) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = longest - text.length();
                    if (xml.getTextLength() <= room) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    } else if (refuseLonger) {
                        throw new TooLong("The text is longer than 4 million characters.");
                    } else {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** A nicename as people would write it: WordPress stores Greek ones percent-encoded. */
    static String slug(String nicename) {
        String clean = nicename.strip();
        if (clean.indexOf('%') < 0) {
            return clean;
        }
        try {
            return URLDecoder.decode(clean.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return clean;
        }
    }
}
