package broadsheet.platform.text;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only maker of XML readers. They know no document types, so that no entity is declared or expanded and nothing is
 * fetched from anywhere, and they give up early on what only an attack needs (JAXP limits, JEP 185).
 */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        // Without document types no entity can be declared; what these two count are &amp; and its like.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "1");
        factory.setProperty("jdk.xml.maxElementDepth", "100");
        factory.setProperty("jdk.xml.elementAttributeLimit", "100");
        factory.setProperty("jdk.xml.maxXMLNameLimit", "500");
        factory.setProperty("jdk.xml.maxParameterEntitySizeLimit", "1");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside this file is read.");
        });
        return factory;
    }

    /**
     * Reads XML as a stream. Names keep their prefixes ({@code wp:post_id}), declared or not.
     *
     * @throws XMLStreamException when it does not begin as XML does
     */
    public static XMLStreamReader reader(Reader text) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(text);
        }
    }
}
