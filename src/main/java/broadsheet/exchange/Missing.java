package broadsheet.exchange;

/** Pictures that a text shows and nobody has. A report counts them among the pictures, one text may miss several. */
final class Missing {
    private static final String WORDS = "not found, the text stands without it: ";

    private Missing() {}

    /** A note about a text that misses this picture. */
    static String note(String what) {
        return WORDS + what;
    }

    /** Tells a note about a text, as one about a picture where it is one. */
    static void tell(Tally tally, Kind kind, long line, String what, String note) {
        tally.note(note.startsWith(WORDS) ? Kind.PICTURE : kind, line, what, note);
    }
}
