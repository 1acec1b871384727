package broadsheet.exchange;

import java.util.Locale;

/** The kinds of things that are taken in, in the order in which a report counts them. */
public enum Kind {
    MASTHEAD,
    SECTION,
    AUTHOR,
    STORY,
    PAGE,
    PICTURE,
    CONVERSATION,
    COMMENT,
    OTHER;

    /** As a report calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
