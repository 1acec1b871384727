package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Sections;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shows readers the working version and chains it to those that they saw before. The first time it also gives the story its day, which stays in its address for
 * good, and its place in every list.
 */
public final class Publish {
    private final Masthead masthead;
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();
    private final CorrectionStore corrections = new CorrectionStore();
    private final Chain chain = new Chain();
    private final ListStore lists = new ListStore();
    private final FormerStore formers = new FormerStore();

    public Publish(Sections sections, Masthead masthead) {
        this.masthead = masthead;
        this.stories = new StoryStore(sections);
    }

    /** Publishes now. */
    public Story run(Writing writing, StoryId id) {
        return run(writing, id, writing.now(), null);
    }

    /**
     * Publishes as of an instant that has passed, for a story that was public elsewhere before.
     *
     * @param day the local day it had there; null to reckon it in the paper's time zone
     * @throws IllegalStateException when the story cannot be published from where it stands
     */
    public Story run(Writing writing, StoryId id, Instant at, @Nullable LocalDate day) {
        Story before = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        before.state().to(StoryState.PUBLISHED);
        if (before.state() == StoryState.TAKEN_DOWN) {
            throw new IllegalStateException("A story that was taken down is reinstated, not published.");
        }
        Embargoes.demandNone(writing, id);
        Instant first = before.publishedAt() == null ? at : before.publishedAt();
        LocalDate firstDay = before.day() != null
                ? before.day()
                : day != null
                        ? day
                        : first.atZone(masthead.paper(writing).zone()).toLocalDate();
        Slug slug = freeSlug(writing, before, firstDay);
        StoryStore.Pointers versions = stories.pointers(writing, id);
        stories.publish(writing, id, slug, firstDay, first, at, copies.read(writing, versions.working()));
        Instant since = before.changedAt() == null ? first : before.changedAt();
        chain.add(writing, id, versions.live(), since, versions.working(), at);
        if (before.state() != StoryState.PUBLISHED) {
            corrections.shown(writing, id);
        }
        Story after = stories.find(writing, id).orElseThrow();
        lists.enter(writing, after, first);
        formers.forget(writing, after.address());
        return after;
    }

    private Slug freeSlug(Writing writing, Story story, LocalDate day) {
        Slug slug = story.slug();
        for (int number = 2; stories.isTaken(writing, story.section(), day, slug, story.id()); number++) {
            slug = story.slug().numbered(number);
        }
        return slug;
    }
}
