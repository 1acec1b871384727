package broadsheet.platform.text;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** {@code ~sub~} and {@code ^sup^}. */
final class SmallMark implements DelimiterProcessor {
    private final char sign;
    private final String element;

    SmallMark(char sign, String element) {
        this.sign = sign;
        this.element = element;
    }

    /** What stands between two such signs. */
    static final class Marked extends CustomNode {
        private final String element;

        private Marked(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    @Override
    public char getOpeningCharacter() {
        return sign;
    }

    @Override
    public char getClosingCharacter() {
        return sign;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != 1 || closing.length() != 1) {
            return 0;
        }
        Node opener = opening.getOpener();
        var marked = new Marked(element);
        for (Node inside : Nodes.between(opener, closing.getCloser())) {
            marked.appendChild(inside);
        }
        opener.insertAfter(marked);
        return 1;
    }
}
