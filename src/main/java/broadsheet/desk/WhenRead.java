package broadsheet.desk;

import broadsheet.section.Moderation;

/** The choice of a section or a board: when what readers write is read by a moderator. */
public record WhenRead(Moderation moderation, String name, String about) {
    private static final WhenRead[] ALL = {
        new WhenRead(
                Moderation.NEWCOMERS,
                "Newcomers are read first",
                "What guests write, and members until two of their comments were approved and a day has passed, waits"
                        + " for a moderator. What all others write appears at once."),
        new WhenRead(
                Moderation.BEFORE,
                "Everything is read first",
                "No comment appears before a moderator has approved it."),
        new WhenRead(
                Moderation.AFTER,
                "Comments appear at once",
                "Moderators read them afterwards. What looks like spam or abuse still waits.")
    };

    /** All choices, the usual one first. */
    public static WhenRead[] all() {
        return ALL.clone();
    }

    /**
     * What a form chose.
     *
     * @throws IllegalArgumentException in the user's words, when it chose nothing
     */
    public static Moderation chosen(String typed) {
        return Moderation.chosen(typed)
                .orElseThrow(() -> new IllegalArgumentException("Choose when moderators read the comments."));
    }
}
