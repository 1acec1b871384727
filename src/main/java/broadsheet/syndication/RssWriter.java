package broadsheet.syndication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes feeds as RSS 2.0 (RSS Advisory Board, version 2.0.11), with the modules that say who wrote an item, what
 * pictures it has and how many comments. There is no {@code lastBuildDate}, because the same feed must always be the
 * same bytes: programs ask by ETag.
 */
final class RssWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CREATOR = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final String SLASH = "http://purl.org/rss/1.0/modules/slash/";
    private static final String WELL_FORMED = "http://wellformedweb.org/CommentAPI/";
    private static final Map<String, String> VOCABULARIES = new java.util.TreeMap<>(
            Map.of("atom", ATOM, "dc", CREATOR, "media", MEDIA, "slash", SLASH, "wfw", WELL_FORMED));

    private final XMLStreamWriter out;

    private RssWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /** The feed's bytes, in UTF-8. */
    static byte[] write(Feed feed) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new RssWriter(out).document(feed);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void document(Feed feed) throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("rss");
        for (var vocabulary : VOCABULARIES.entrySet()) {
            out.writeNamespace(vocabulary.getKey(), vocabulary.getValue());
        }
        attribute("version", "2.0");
        out.writeStartElement("channel");
        element("title", feed.title());
        element("link", feed.link());
        element("description", feed.description());
        element("language", feed.language());
        out.writeEmptyElement("atom", "link", ATOM);
        attribute("href", feed.self());
        attribute("rel", "self");
        attribute("type", "application/rss+xml");
        for (FeedItem item : feed.items()) {
            item(item);
        }
        out.writeEndDocument();
    }

    private void item(FeedItem item) throws XMLStreamException {
        out.writeStartElement("item");
        element("title", item.title());
        element("link", item.address());
        out.writeStartElement("guid");
        attribute("isPermaLink", "false");
        text(item.id());
        out.writeEndElement();
        element(
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(item.publishedAt().atOffset(ZoneOffset.UTC)));
        for (String creator : item.creators()) {
            element("dc", "creator", CREATOR, creator);
        }
        for (String category : item.categories()) {
            element("category", category);
        }
        element("description", item.description().html());
        if (item.media() != null) {
            media(item.media());
        }
        if (item.talk() != null) {
            element("comments", item.talk().page());
            element("wfw", "commentRss", WELL_FORMED, item.talk().feed());
            element("slash", "comments", SLASH, Integer.toString(item.talk().count()));
        }
        out.writeEndElement();
    }

    private void media(FeedMedia media) throws XMLStreamException {
        out.writeStartElement("media", "content", MEDIA);
        attribute("url", media.address());
        attribute("type", media.type());
        attribute("medium", media.medium());
        attribute("width", Integer.toString(media.width()));
        attribute("height", Integer.toString(media.height()));
        if (media.seconds() > 0) {
            attribute("duration", Integer.toString(media.seconds()));
        }
        if (!media.description().isEmpty()) {
            element("media", "description", MEDIA, media.description());
        }
        if (!media.credit().isEmpty()) {
            element("media", "credit", MEDIA, media.credit());
        }
        out.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        text(text);
        out.writeEndElement();
    }

    private void element(String prefix, String name, String vocabulary, String text) throws XMLStreamException {
        out.writeStartElement(prefix, name, vocabulary);
        text(text);
        out.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, XmlText.clean(value));
    }

    private void text(String text) throws XMLStreamException {
        out.writeCharacters(XmlText.clean(text));
    }
}
