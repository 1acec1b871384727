package broadsheet.comments;

import broadsheet.platform.text.Slug;

/** The conversations as topics of the forum. */
public final class Topics {
    /** Where the forum stands. */
    public static final String FORUM = "/forum";

    private Topics() {}

    /** The address of a topic: its number says which one, its title is there to be read. */
    public static String address(Conversation conversation) {
        String title = conversation.title();
        return address(conversation.id(), title == null ? "" : title);
    }

    /** The same for one whose title is known. */
    public static String address(TalkId talk, String title) {
        return FORUM + "/topics/" + talk + "-" + Slug.from(title, "topic");
    }
}
