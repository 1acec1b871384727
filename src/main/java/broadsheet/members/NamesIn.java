package broadsheet.members;

import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds members who are named in a text: an at sign, and behind it a name. Names may have several words, so the longest
 * one that is somebody's counts. Lines that quote name nobody, and no more than the first signs are looked behind, so that
 * a text of signs only costs little.
 */
final class NamesIn {
    private static final int MOST_SIGNS = 20;

    private NamesIn() {}

    /** The first members who are named, in order, each once. */
    static List<MemberId> of(Reading reading, String text, int most) {
        var found = new LinkedHashSet<MemberId>();
        int signs = 0;
        for (String line : text.split("\n", -1)) {
            for (int at = line.indexOf('@'); at >= 0 && found.size() < most; at = line.indexOf('@', at + 1)) {
                boolean isWithinWord = at > 0 && Character.isLetterOrDigit(line.codePointBefore(at));
                if (!line.startsWith(">") && !isWithinWord && signs++ < MOST_SIGNS) {
                    longest(reading, line.substring(at + 1)).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<MemberId> longest(Reading reading, String behind) {
        Map<String, Set<String>> looks = new LinkedHashMap<>();
        var all = new LinkedHashSet<String>();
        for (String name : candidates(behind)) {
            Set<String> some = Names.looks(name);
            looks.put(name, some);
            all.addAll(some);
        }
        Map<String, MemberId> known = MemberStore.whoLook(reading, all);
        return looks.values().stream()
                .flatMap(some -> some.stream().filter(known::containsKey).limit(1))
                .findFirst()
                .map(known::get);
    }

    /** What the name may be, the longest first: it ends where a word does, or anywhere in scripts without spaces. */
    private static List<String> candidates(String behind) {
        var ends = new ArrayList<String>();
        int length = Math.min(behind.codePointCount(0, behind.length()), Names.LONGEST);
        for (int count = Names.SHORTEST; count <= length; count++) {
            int end = behind.offsetByCodePoints(0, count);
            int last = behind.codePointBefore(end);
            boolean isInWord = end < behind.length() && isOfWord(last) && isOfWord(behind.codePointAt(end));
            if (behind.codePointAt(0) != ' ' && Character.isLetterOrDigit(last) && !isInWord) {
                ends.addFirst(behind.substring(0, end));
            }
        }
        return ends;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }
}
