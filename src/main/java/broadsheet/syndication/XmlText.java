package broadsheet.syndication;

/** Text that may stand in XML. */
final class XmlText {
    private XmlText() {}

    /**
     * The same text without what XML 1.0 §2.2 forbids or discourages: control characters, halves of surrogate pairs and
     * noncharacters; and without private-use characters, which mean nothing to anybody else.
     */
    static String clean(String text) {
        if (text.codePoints().allMatch(XmlText::isFit)) {
            return text;
        }
        var fit = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isFit).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isFit(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t' || c == '\r';
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
        };
    }
}
