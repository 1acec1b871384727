package broadsheet.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A box between colons: {@code ::: fact} … {@code :::}. */
final class MarkdownBox extends CustomBlock {
    private static final Pattern OPENING = Pattern.compile("(:{3,}) *(fact|pull|gallery|table) *");
    private static final int CODE_INDENT = 4;

    private final String kind;

    private MarkdownBox(String kind) {
        this.kind = kind;
    }

    /** fact, pull, gallery or table. */
    String kind() {
        return kind;
    }

    private static String rest(ParserState state) {
        SourceLine line = state.getLine();
        return line.getContent()
                .subSequence(state.getNextNonSpaceIndex(), line.getContent().length())
                .toString();
    }

    private static final class Inside extends MarkdownContainer {
        private final String fence;

        private Inside(MarkdownBox box, String fence) {
            super(box);
            this.fence = fence;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean closes =
                    state.getIndent() < CODE_INDENT && rest(state).strip().equals(fence);
            return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            Matcher opening = OPENING.matcher(rest(state));
            return opening.matches()
                    ? BlockStart.of(new Inside(new MarkdownBox(opening.group(2)), opening.group(1)))
                            .atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }
}
