package broadsheet.moderation;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wrote and that is to be judged.
 *
 * @param name the name it is signed with; may be empty
 * @param words all that was written; empty for a name alone
 * @param member the member who wrote it; null for a guest
 * @param thread the conversation it belongs to; null for none
 */
public record Utterance(
        Kind kind,
        String name,
        String words,
        @Nullable Long member,
        @Nullable Long thread) {}
