package broadsheet.moderation;

import broadsheet.identity.PersonId;
import broadsheet.moderation.words.ListText;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.Map;

/** Changes a word list: a word or phrase a line; empty lines, and those that begin with #, mean nothing. */
public final class ChangeWords {
    /** Which list. */
    public enum Which {
        /** New writers who use one of these are put aside as spam; others wait for a moderator. */
        BANNED,
        /** Whoever uses one of these waits for a moderator. */
        SUSPECT;

        String stored() {
            return this == BANNED ? WordStore.BANNED : WordStore.SUSPECT;
        }
    }

    private final Ids ids;

    ChangeWords(Ids ids) {
        this.ids = ids;
    }

    /** The list as it was written last; empty while there is none. */
    public String text(Reading reading, Which list) {
        return WordStore.entries(reading, WordStore.edition(reading, list.stored()))
                .orElse("");
    }

    /**
     * Keeps a list when nothing is wrong with it.
     *
     * @return what is wrong, in a sentence, by line number from 1; empty when it was kept
     */
    public Map<Integer, String> run(Writing writing, Which list, String text, PersonId by) {
        Map<Integer, String> troubles = ListText.read(text).troubles();
        if (troubles.isEmpty() && !text(writing, list).equals(text)) {
            WordStore.insert(writing, ids.next(), list.stored(), text, by.value());
        }
        return troubles;
    }
}
