package broadsheet.platform.text;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/** Reads a block of the paper's own that holds blocks of any kind; where it ends, its subclass knows. */
abstract class MarkdownContainer extends AbstractBlockParser {
    private final Block block;

    MarkdownContainer(Block block) {
        this.block = block;
    }

    @Override
    public final Block getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block child) {
        return true;
    }
}
