package broadsheet.story;

/** What became of a save. In either case the text is in the history. */
public sealed interface Saved {
    /**
     * Under this number the next save continues: it is that save's base.
     *
     * @return the version that was written, or the base when nothing had changed
     */
    long version();

    /** It is the working version now. */
    record Kept(long version) implements Saved {}

    /**
     * Somebody else had saved since the base was read; the working version stays theirs.
     *
     * @param version the number of ours in the history
     * @param ours what was to be saved
     * @param theirs the working version
     */
    record Conflict(long version, Copy ours, Working theirs) implements Saved {}
}
