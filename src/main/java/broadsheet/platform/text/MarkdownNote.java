package broadsheet.platform.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A footnote: {@code [^1]} in the text, and {@code [^1]: text} at the beginning of a line. */
final class MarkdownNote extends CustomBlock {
    private static final Pattern OPENING = Pattern.compile("\\[\\^([^\\[\\]^\\s]{1,60})]:[ \\t]*");
    private static final Pattern MARK = Pattern.compile("\\^([^\\[\\]^\\s]{1,60})");
    private static final int INDENT = 4;

    private final String name;

    private MarkdownNote(String name) {
        this.name = name;
    }

    /** All of a document by their names, in order; of two with one name the first has it. */
    static Map<String, MarkdownNote> in(Node document) {
        var notes = new LinkedHashMap<String, MarkdownNote>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof MarkdownNote note) {
                    String other = " " + notes.size(); // no mark can name it, but its words are kept
                    notes.put(notes.containsKey(note.name) ? other : note.name, note);
                }
                visitChildren(block);
            }
        });
        return notes;
    }

    /** The mark of a note. */
    static final class Named extends CustomNode {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private static final class Inside extends MarkdownContainer {
        private Inside(MarkdownNote note) {
            super(note);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            Matcher opening = OPENING.matcher(line.getContent())
                    .region(start, line.getContent().length());
            if (state.getIndent() >= INDENT
                    || matched.getMatchedBlockParser().getBlock() instanceof MarkdownNote
                    || !opening.lookingAt()) {
                return BlockStart.none();
            }
            return BlockStart.of(new Inside(new MarkdownNote(opening.group(1)))).atIndex(opening.end());
        }
    }

    /** Makes marks of what stands in brackets and is no link. */
    static final class Marks implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            boolean isLike = link.marker() == null
                    && link.openingBracket().getNext() instanceof Text text
                    && text.getLiteral().startsWith("^");
            Matcher mark = MARK.matcher(isLike ? link.text(scanner) : "");
            return mark.matches()
                    ? LinkResult.replaceWith(new Named(mark.group(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
    }
}
