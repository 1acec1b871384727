package broadsheet.moderation;

/** How well a writer is known. Guests are always new. */
public enum Trust {
    /** Fewer than two contributions approved, or not a day here, or many rejected lately. */
    NEW,
    /** Two approved at least, and a day here. */
    KNOWN,
    /** Twenty approved at least, less than one in twenty rejected. */
    REGULAR,
    /** Made so by hand. */
    TRUSTED;

    /** Whether it is at least that. */
    public boolean isAtLeast(Trust other) {
        return compareTo(other) >= 0;
    }
}
