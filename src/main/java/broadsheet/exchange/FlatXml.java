package broadsheet.exchange;

import broadsheet.platform.text.Xml;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts of a small piece of XML by their paths below its root ({@code author/name}), the first of each. */
final class FlatXml {
    private static final int LONGEST_FIELD = 64_000;
    private static final int MOST_FIELDS = 200;

    private FlatXml() {}

    /**
     * The texts; the attribute {@code dsq:id} of an element stands at its path with {@code #} behind.
     *
     * @param line where the piece begins
     * @throws Illegible when it is not well-formed
     */
    static Map<String, String> fields(Reader piece, long line) throws Illegible {
        try {
            return fields(Xml.reader(piece));
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new Illegible(
                    place == null ? line : line + Math.max(0, place.getLineNumber() - 1), WxrReader.reason(e));
        }
    }

    private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        var fields = new HashMap<String, String>();
        String path = null;
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path = path == null ? "" : path.isEmpty() ? xml.getLocalName() : path + "/" + xml.getLocalName();
                    text.setLength(0);
                    String id = id(xml);
                    if (id != null && fields.size() < MOST_FIELDS) {
                        fields.putIfAbsent(path + "#", id);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String ended = path == null ? "" : path;
                    if (fields.size() < MOST_FIELDS) {
                        fields.putIfAbsent(ended, text.toString());
                    }
                    path = ended.substring(0, Math.max(0, ended.lastIndexOf('/')));
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int most = Math.min(xml.getTextLength(), LONGEST_FIELD - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), most);
                }
                default -> {}
            }
        }
        return fields;
    }

    /** Names keep their prefixes here, so that asking for one by its namespace finds nothing. */
    private static @Nullable String id(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).endsWith("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
