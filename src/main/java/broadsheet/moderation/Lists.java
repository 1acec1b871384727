package broadsheet.moderation;

import broadsheet.moderation.words.ListText;
import broadsheet.platform.db.Reading;
import java.util.List;

/** The word lists of now, made ready once for each edition. */
final class Lists {
    /** Lists of these editions. */
    record Edition(long banned, long suspect, WordLists lists) {
        /** The later of the two, which tells them from all others. */
        long number() {
            return Math.max(banned, suspect);
        }
    }

    private volatile Edition latest = new Edition(0, 0, WordLists.NONE);

    Edition now(Reading reading) {
        long banned = WordStore.edition(reading, WordStore.BANNED);
        long suspect = WordStore.edition(reading, WordStore.SUSPECT);
        Edition known = latest;
        if (known.banned() == banned && known.suspect() == suspect) {
            return known;
        }
        var made = new Edition(banned, suspect, WordLists.of(words(reading, banned), words(reading, suspect)));
        latest = made;
        return made;
    }

    private static List<String> words(Reading reading, long edition) {
        return WordStore.entries(reading, edition)
                .map(text -> ListText.read(text).words())
                .orElse(List.of());
    }
}
