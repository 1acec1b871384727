package broadsheet.front;

import broadsheet.story.StoryCard;
import org.jspecify.annotations.Nullable;

/**
 * A slot with what stands in it.
 *
 * @param card as the slot shows it, or null when there is nothing to fill it with
 * @param pin what an editor pinned to it, or null
 * @param isStripped whether the rights of the pin's own picture have ended, so that the story's stands there
 */
public record Placed(
        Slot slot, @Nullable StoryCard card, @Nullable Pinned pin, boolean isStripped) {
    /** Whether the story stands here because an editor pinned it. */
    public boolean isPinned() {
        return pin != null && card != null && card.id().equals(pin.story());
    }

    /** Whether a story was pinned that readers can see no longer, so that the rule fills its place. */
    public boolean isFallen() {
        return pin != null && !isPinned();
    }
}
