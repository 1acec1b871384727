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
        WordStore.Latest now = WordStore.latest(reading);
        Edition known = latest;
        if (known.banned() == now.banned() && known.suspect() == now.suspect()) {
            return known;
        }
        var made = new Edition(
                now.banned(), now.suspect(), WordLists.of(words(reading, now.banned()), words(reading, now.suspect())));
        latest = made;
        return made;
    }

    private static List<String> words(Reading reading, long edition) {
        return WordStore.entries(reading, edition)
                .map(text -> ListText.read(text).words())
                .orElse(List.of());
    }
}
