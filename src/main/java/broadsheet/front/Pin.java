package broadsheet.front;

import broadsheet.picture.Pictures;
import broadsheet.platform.db.Writing;
import broadsheet.story.Stories;
import broadsheet.story.StoryId;
import broadsheet.story.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pins a story to a slot of the layout that is being prepared. A story stands in one slot only: pinned elsewhere before,
 * it changes places with what this slot held.
 */
public final class Pin {
    private static final int LONGEST_HEADLINE = 200;

    private final Stories stories;
    private final Pictures pictures;

    Pin(Stories stories, Pictures pictures) {
        this.stories = stories;
        this.pictures = pictures;
    }

    /**
     * Pins it.
     *
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed one of the slots since
     * @throws IllegalArgumentException in plain words when the story is not public, there is no such picture, its
     *     rights have ended, or the headline is too long
     */
    public DraftLayout run(Writing writing, Slot slot, Pinned pin, long base, Writer by) {
        StoryId story = pin.story();
        if (stories.cards(writing, List.of(story)).isEmpty()) {
            throw new IllegalArgumentException("Only a story that readers can see can be pinned.");
        }
        if (pin.picture() != null && pictures.find(writing, pin.picture()).isEmpty()) {
            throw new IllegalArgumentException("There is no picture of number " + pin.picture() + ".");
        }
        if (pin.picture() != null && pictures.rights(writing, pin.picture()).haveEnded()) {
            throw new IllegalArgumentException(EndedRights.said("Picture " + pin.picture()));
        }
        if (pin.headline().codePointCount(0, pin.headline().length()) > LONGEST_HEADLINE) {
            throw new IllegalArgumentException("A headline has at most " + LONGEST_HEADLINE + " characters.");
        }
        DraftLayout draft = DraftStore.draft(writing);
        draft.demandUntouched(slot, base);
        Map<Slot, Pinned> pins = draft.pins();
        Optional<Slot> before = pins.entrySet().stream()
                .filter(entry -> entry.getValue().story().equals(story)
                        && !entry.getKey().equals(slot))
                .map(Map.Entry::getKey)
                .findFirst();
        before.ifPresent(from -> draft.demandUntouched(from, base));
        long version = DraftStore.next(writing, draft, by);
        before.ifPresent(from -> DraftStore.put(writing, from, pins.get(slot), version, by));
        DraftStore.put(writing, slot, pin, version, by);
        return DraftStore.draft(writing);
    }
}
