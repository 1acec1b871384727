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
    /** The picture cannot stand there. */
    public static final class WrongPicture extends IllegalArgumentException {
        /** With the reason, in plain words. */
        public WrongPicture(String words) {
            super(words);
        }
    }

    /** The headline cannot stand there. */
    public static final class WrongHeadline extends IllegalArgumentException {
        WrongHeadline(String words) {
            super(words);
        }
    }

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
     * @throws WrongPicture in plain words when there is no such picture, or its rights have ended
     * @throws WrongHeadline in plain words when the headline is too long
     * @throws IllegalArgumentException in plain words when the story is not public
     */
    public DraftLayout run(Writing writing, Slot slot, Pinned pin, long base, Writer by) {
        StoryId story = pin.story();
        if (stories.cards(writing, List.of(story)).isEmpty()) {
            throw new IllegalArgumentException("Only a story that readers can see can be pinned.");
        }
        if (pin.picture() != null && pictures.find(writing, pin.picture()).isEmpty()) {
            throw new WrongPicture("There is no picture of number " + pin.picture() + ".");
        }
        if (pin.picture() != null && pictures.rights(writing, pin.picture()).haveEnded()) {
            throw new WrongPicture(EndedRights.said("Picture " + pin.picture()));
        }
        if (pin.headline().codePointCount(0, pin.headline().length()) > LONGEST_HEADLINE) {
            throw new WrongHeadline("A headline has at most " + LONGEST_HEADLINE + " characters.");
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
