package broadsheet.exchange;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** CSS queries that are parsed once and asked of thousands of posts. */
final class Find {
    private static final Map<String, Evaluator> PARSED = new ConcurrentHashMap<>();

    private Find() {}

    /** All that match below an element, in the order of the document. */
    static Elements all(Element in, String query) {
        return in.select(parsed(query));
    }

    /** The first that matches below an element. */
    static @Nullable Element first(Element in, String query) {
        return in.selectFirst(parsed(query));
    }

    private static Evaluator parsed(String query) {
        return PARSED.computeIfAbsent(query, QueryParser::parse);
    }
}
