package broadsheet.syndication;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A feed parsed back. */
final class ReadBack {
    private ReadBack() {}

    /** The channel of a well-formed RSS 2.0 feed. */
    static Element channel(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element rss = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            if (!rss.getTagName().equals("rss") || !rss.getAttribute("version").equals("2.0")) {
                throw new AssertionError("Not RSS 2.0: " + rss.getTagName());
            }
            return all(rss, "channel").getFirst();
        } catch (java.io.IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new AssertionError(xml, e);
        }
    }

    /** The children of that name. */
    static List<Element> all(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    static String text(Element parent, String name) {
        return all(parent, name).getFirst().getTextContent();
    }

    static List<String> texts(Element parent, String name) {
        return all(parent, name).stream().map(Element::getTextContent).toList();
    }

    static String attribute(Element parent, String name, String attribute) {
        return all(parent, name).getFirst().getAttribute(attribute);
    }
}
