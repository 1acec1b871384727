package broadsheet.exchange;

import java.util.Locale;

/** What became of a thing. */
public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    DROPPED;

    /** As a report calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
