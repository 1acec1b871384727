package broadsheet.platform.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Bodies as Markdown: CommonMark with tables, strikethrough and bare addresses, without raw HTML, and with a small
 * spelling for the paper's own elements:
 *
 * <ul>
 *   <li>{@code ***page***} alone on a line is a page break;
 *   <li>{@code ![alt](picture:ID "caption | credit")} alone in a paragraph is a photograph,
 *       {@code ![caption](video:ID)} a video, and {@code ![caption](https://…)} an embed;
 *   <li>{@code ::: fact}, {@code ::: pull}, {@code ::: gallery} and {@code ::: table} (a caption, then a table) open a
 *       box, which the same number of colons closes; a box around a box takes more colons;
 *   <li>{@code ~sub~}, {@code ^sup^}, {@code [NATO](abbr: "what it stands for")}, and {@code [example.org](text:)} for
 *       an address that shall be no link;
 *   <li>{@code [^1]} is the mark of a footnote, and {@code [^1]: text} on a line of its own the note; each has one mark;
 *   <li>a head of empty cells is none; {@code :---} under a head leaves its scope unsaid, {@code ---} says "col";
 *   <li>what Markdown cannot say stands as HTML between {@code ```{=html}} and {@code ```}.
 * </ul>
 *
 * Whatever is written, {@link Allowed} reads it last.
 */
public final class Markdown {
    static final String RAW = "{=html}";
    static final String CODE = "code";

    private static final int MOST_OPEN_BLOCKS = 40;
    private static final int DEEPEST_INLINE = 40;
    private static final int MOST_IMAGES = 500;
    private static final Pattern BLANK_LINE = Pattern.compile("\n\n");
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, BlockQuote.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class);
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINE)
            .customBlockParserFactory(new MarkdownBox.Factory())
            .customBlockParserFactory(new MarkdownNote.Factory())
            .linkProcessor(new MarkdownNote.Marks())
            .customInlineContentParserFactory(new AngleLink.Factory())
            .customDelimiterProcessor(new SmallMark('~', "sub"))
            .customDelimiterProcessor(new SmallMark('^', "sup"))
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    AutolinkExtension.create()))
            .build();

    private Markdown() {}

    /** The body that Markdown describes. Never fails, whatever it is given; takes time in proportion to its length. */
    public static Body toBody(String markdown) {
        return Allowed.body(MarkdownReader.html(parsed(markdown)));
    }

    /**
     * Markdown for a body. {@link #toBody} reads the same body from it, but for blank space between blocks, which has no
     * meaning and is not kept; {@link #tidy} is exactly what comes back.
     */
    public static String ofBody(Body body) {
        Body tidy = tidy(body);
        String written = MarkdownWriter.markdown(tidy);
        return toBody(written).equals(tidy) ? written : MarkdownWriter.raw(tidy.html());
    }

    /** The body without blank space between blocks, as the editor writes it as well. */
    public static Body tidy(Body body) {
        return Allowed.body(Tidy.html(body));
    }

    static Node parsed(String markdown) {
        return PARSER.parse(BLANK_LINE
                .splitAsStream(markdown)
                .map(Markdown::withoutBracketBombs)
                .collect(Collectors.joining("\n\n")));
    }

    /** The parser's time grows with the square of the images that are open at once, so thousands are not images. */
    private static String withoutBracketBombs(String paragraph) {
        int images = 0;
        for (int at = paragraph.indexOf("!["); at >= 0; at = paragraph.indexOf("![", at + 2)) {
            images++;
        }
        return images > MOST_IMAGES ? paragraph.replace("![", "!\\[") : paragraph;
    }
}
