package broadsheet.moderation;

import broadsheet.moderation.words.Entry;
import broadsheet.moderation.words.WordMatcher;
import java.util.ArrayList;
import java.util.List;

/** The lists of banned and of suspect words, ready to be looked for. Costly to make, cheap to ask; never changes. */
public final class WordLists {
    /** Empty lists. */
    public static final WordLists NONE = of(List.of(), List.of());

    private final WordMatcher matcher;

    private WordLists(WordMatcher matcher) {
        this.matcher = matcher;
    }

    /** Lists of these words and phrases. */
    public static WordLists of(List<String> banned, List<String> suspect) {
        var entries = new ArrayList<Entry>();
        banned.forEach(word -> entries.add(new Entry(word, true)));
        suspect.forEach(word -> entries.add(new Entry(word, false)));
        return new WordLists(new WordMatcher(entries));
    }

    /** What of the lists stands in a text, the banned ones first. */
    List<Reason> in(String text) {
        return matcher.find(text).stream()
                .sorted((one, other) -> Boolean.compare(other.isBanned(), one.isBanned()))
                .map(entry ->
                        new Reason(entry.isBanned() ? Reason.Word.BANNED_WORD : Reason.Word.SUSPECT_WORD, entry.text()))
                .toList();
    }
}
