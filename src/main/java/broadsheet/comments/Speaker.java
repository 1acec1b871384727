package broadsheet.comments;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param name as it was typed, or as the account bore it then; empty when the account has been deleted
 * @param member the reader's account; null for a guest
 * @param network a seal of the network it came from, which cannot be turned back; null when it is not known any more
 */
record Speaker(String name, @Nullable Long member, @Nullable String network) {
    static Speaker guest(String name) {
        return new Speaker(name, null, null);
    }
}
