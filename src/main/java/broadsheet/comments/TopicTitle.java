package broadsheet.comments;

import broadsheet.platform.text.PlainText;

/** What topics may be called. */
public final class TopicTitle {
    /** The shortest title, in code points. */
    public static final int SHORTEST = 5;

    /** The longest title, in code points. */
    public static final int LONGEST = 120;

    private TopicTitle() {}

    /** What was typed, in one line, not cut. */
    public static String typed(String typed) {
        return PlainText.line(typed, Integer.MAX_VALUE);
    }

    /** Whether a topic can be called so; the title is one that {@link #typed} gave. */
    public static boolean fits(String title) {
        int length = PlainText.length(title);
        return length >= SHORTEST && length <= LONGEST;
    }

    /**
     * The title.
     *
     * @throws IllegalArgumentException when it is too short or too long, in words for moderators
     */
    static String checked(String typed) {
        String title = typed(typed);
        if (!fits(title)) {
            throw new IllegalArgumentException("A title has " + SHORTEST + " to " + LONGEST
                    + " characters; this one has " + PlainText.length(title) + ".");
        }
        return title;
    }
}
