package broadsheet.story;

import broadsheet.platform.db.Database;
import broadsheet.platform.text.Terms;
import java.util.List;

/** What the desk finds a story by: its headline, who signed it, and its slug where that says something else. */
final class FoundBy {
    /** Short enough to stand in an index of both databases, in bytes. */
    private static final int LONGEST = 2_400;

    private static final int AT_ONCE = 500;

    private FoundBy() {}

    static String terms(String headline, List<Byline> bylines, String slug) {
        var words = new StringBuilder(headline);
        bylines.forEach(byline -> words.append(' ').append(byline.name()));
        String terms = Terms.of(words.toString());
        String slugTerms = Terms.of(slug);
        return cut(terms.contains(slugTerms) ? terms : terms + slugTerms);
    }

    private static String cut(String terms) {
        int bytes = 0;
        int at = 0;
        while (at < terms.length()) {
            int letter = terms.codePointAt(at);
            bytes += letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                return terms.substring(0, at);
            }
            at += Character.charCount(letter);
        }
        return terms;
    }

    /** Reads the stories from before words were written down; asks one question when there are none. */
    static void catchUp(Database database) {
        var store = new WordStore();
        if (database.read(reading -> store.isCaughtUp(reading))) {
            return;
        }
        int read = AT_ONCE;
        while (read == AT_ONCE) {
            read = database.write(writing -> store.catchUp(writing, AT_ONCE));
        }
    }
}
