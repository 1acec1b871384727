package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.time.LocalDate;

/** Moves a story to another section or gives it another slug; its old address leads to the new one for good. */
public final class Move {
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();
    private final ListStore lists = new ListStore();
    private final FormerStore formers = new FormerStore();

    public Move(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /**
     * Moves.
     *
     * @throws IllegalArgumentException when another story stands there, or the other section is closed
     */
    public Story run(Writing writing, StoryId id, Section section, Slug slug) {
        Story before = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        if (!section.id().equals(before.section().id())) {
            section.demandOpen();
        }
        LocalDate day = before.day();
        if (day != null && stories.isTaken(writing, section, day, slug, id)) {
            throw new IllegalArgumentException(
                    "Another story stands at " + Story.address(section.path(), day, slug) + " already.");
        }
        Copy working = copies.read(writing, stories.pointers(writing, id).working());
        stories.move(writing, id, section, slug, day, working);
        Story after = stories.find(writing, id).orElseThrow();
        if (day != null && !after.address().equals(before.address())) {
            formers.forget(writing, after.address());
            formers.remember(writing, before.address(), id);
        }
        if (after.isPublic() && after.publishedAt() != null) {
            lists.enter(writing, after, after.publishedAt());
        }
        return after;
    }
}
