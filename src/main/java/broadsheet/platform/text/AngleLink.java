package broadsheet.platform.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code <https://example.org>}. Any other {@code <} is a letter like others: there is no raw HTML in our Markdown. */
final class AngleLink implements InlineContentParser {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*");
    private static final int LONGEST = 2_000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        for (int i = 0; i < LONGEST && scanner.hasNext(); i++) {
            char c = scanner.peek();
            if (c == '>') {
                String address = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                if (!ADDRESS.matcher(address).matches()) {
                    break;
                }
                var link = new Link(address, null);
                link.appendChild(new Text(address));
                return ParsedInline.of(link, scanner.position());
            }
            if (c == '<' || Character.isWhitespace(c)) {
                break;
            }
            scanner.next();
        }
        return ParsedInline.of(new Text("<"), start);
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleLink();
        }
    }
}
