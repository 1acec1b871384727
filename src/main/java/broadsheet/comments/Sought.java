package broadsheet.comments;

import broadsheet.platform.db.Reading;

/** What the acts on topics have in common: they want a conversation that is there, and where it was. */
final class Sought {
    private Sought() {}

    /** @throws IllegalArgumentException when there is none, or when it was merged into another */
    static Conversation conversation(Reading reading, TalkId talk) {
        Conversation found = ConversationStore.find(reading, talk)
                .orElseThrow(() -> new IllegalArgumentException("There is no topic " + talk + "."));
        if (found.movedTo() != null) {
            throw new IllegalArgumentException("This topic was merged into another.");
        }
        return found;
    }

    /** @throws IllegalArgumentException also when it is a story's, which stays where it is and is called as its story is */
    static Conversation topic(Reading reading, TalkId talk) {
        Conversation found = conversation(reading, talk);
        if (found.story() != null) {
            throw new IllegalArgumentException("The conversation of a story belongs to its story.");
        }
        return found;
    }
}
