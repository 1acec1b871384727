package broadsheet.desk.moderation;

/** An answer to a banned member that was typed and could not be taken, so that it comes back. */
record TypedAnswer(long ban, String words) {
    static final TypedAnswer NONE = new TypedAnswer(0, "");

    /** The answer about this ban, or nothing. */
    String to(long other) {
        return ban == other ? words : "";
    }
}
