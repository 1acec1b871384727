package broadsheet.comments;

import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands.
 *
 * @param title the story's headline, or the topic's title
 * @param address where readers find it; null when its story has never been published
 * @param section the number of its story's section; {@link #OF_THE_PAPER} for a topic of its own
 * @param sectionName how that section is called; empty for a topic of its own
 */
public record TalkSeat(TalkId talk, String title, @Nullable String address, long section, String sectionName) {
    /** Stands for no section: the paper as a whole. */
    public static final long OF_THE_PAPER = 0;

    /** Where one of its comments is read; null like its own address. */
    public @Nullable String address(CommentId comment) {
        return address == null ? null : address + "?at=" + comment + "#comment-" + comment;
    }
}
