package broadsheet.story;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Ledger;
import broadsheet.section.Sections;
import java.time.Instant;

/**
 * Decides that a story will be published at an instant. The ledger carries it out, never before that instant by the
 * database's clock, once, and after downtime as soon as the paper is ready. A story that was scheduled anew is published
 * at the later decision's instant only.
 */
public final class Schedule {
    private static final String KIND = "story.publish";

    private final StoryStore stories;
    private final Ledger ledger;
    private final Publish publish;

    /** The act; from here on the ledger knows how to publish. */
    public Schedule(Database database, Sections sections, Ledger ledger, Publish publish) {
        this.stories = new StoryStore(sections);
        this.ledger = ledger;
        this.publish = publish;
        ledger.on(
                KIND,
                (job, done) -> database.perform(writing -> {
                    publishIfDue(writing, new StoryId(Long.parseLong(job.payload())), job.due());
                    done.in(writing);
                }));
    }

    /**
     * Schedules, or schedules anew.
     *
     * @throws IllegalStateException for a story that is published or killed
     */
    public void run(Writing writing, StoryId id, Instant due) {
        Story story = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        story.state().to(StoryState.SCHEDULED);
        stories.schedule(writing, id, due);
        ledger.write(writing, KIND, id.toString(), due);
    }

    /** Takes a schedule back; the story stays unpublished. */
    public void cancel(Writing writing, StoryId id) {
        Story story = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        story.state().to(StoryState.UNPUBLISHED);
        stories.schedule(writing, id, null);
    }

    private void publishIfDue(Writing writing, StoryId id, Instant due) {
        stories.find(writing, id)
                .filter(story -> story.state() == StoryState.SCHEDULED && due.equals(story.dueAt()))
                .ifPresent(story -> publish.run(writing, id, due, null));
    }
}
