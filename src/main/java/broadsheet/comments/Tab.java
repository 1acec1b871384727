package broadsheet.comments;

import java.util.Locale;
import java.util.Optional;

/** What waits for moderators, by why it waits. */
public enum Tab {
    /** Nobody has decided yet. */
    PENDING,
    /** Readers flagged it, and nobody has decided since. */
    FLAGGED,
    /** Put aside as spam. */
    SPAM,
    /** Its writer asks to look again. */
    APPEALS;

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of that word. */
    public static Optional<Tab> of(String word) {
        for (Tab tab : values()) {
            if (tab.word().equals(word)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
