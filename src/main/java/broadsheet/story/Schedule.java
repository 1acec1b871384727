package broadsheet.story;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Ledger;
import broadsheet.section.Sections;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides that a story's working version will be published at an instant, also of a story that readers see already, or
 * that a story will be taken off. The ledger carries it out, never before that instant by the database's clock, once,
 * and after downtime as soon as the paper is ready. Of two decisions the later holds. Whoever decided must still have
 * the right to it then.
 */
public final class Schedule {
    private static final String PUBLISH = "story.publish";
    private static final String OFF = "story.off";

    private final StoryStore stories;
    private final Ledger ledger;
    private final Publish publish;
    private final TakeOff takeOff;
    private volatile ScheduleRights rights = ScheduleRights.UNCHANGED;

    /** The act; from here on the ledger knows how to publish and to take off. */
    public Schedule(Database database, Sections sections, Ledger ledger, Publish publish, TakeOff takeOff) {
        this.stories = new StoryStore(sections);
        this.ledger = ledger;
        this.publish = publish;
        this.takeOff = takeOff;
        ledger.on(
                PUBLISH,
                (job, done) -> database.perform(writing -> {
                    publishIfDue(writing, new StoryId(Long.parseLong(job.payload())), job.due());
                    done.in(writing);
                }));
        ledger.on(
                OFF,
                (job, done) -> database.perform(writing -> {
                    takeOffIfDue(writing, new StoryId(Long.parseLong(job.payload())), job.due());
                    done.in(writing);
                }));
    }

    /** Plugs in who may; before the ledger starts. */
    public void rights(ScheduleRights rights) {
        this.rights = rights;
    }

    /** Schedules by nobody in particular; otherwise as below. */
    public void run(Writing writing, StoryId id, Instant due) {
        run(writing, id, due, Writer.PAPER);
    }

    /**
     * Schedules the publication of what will be the working version then, or schedules it anew.
     *
     * @throws IllegalStateException for a story that is killed, taken down or spiked, and for a moment in an embargo
     * @throws IllegalArgumentException for a moment at which it would have been taken off already
     */
    public void run(Writing writing, StoryId id, Instant due, Writer writer) {
        Story story = stories.get(writing, id);
        boolean isNext = story.state() == StoryState.PUBLISHED;
        StoryState state = isNext ? StoryState.PUBLISHED : story.state().to(StoryState.SCHEDULED);
        Instant whole = wholeMillisAfter(due);
        Embargoes.demandNoneAt(writing, id, whole);
        Instant off = stories.times(writing, id).off();
        if (off != null && !whole.isBefore(off)) {
            throw new IllegalArgumentException("The story is taken off before that. Let it stay first, then schedule.");
        }
        stories.due(writing, id, state, whole, writer);
        ledger.write(writing, PUBLISH, id.toString(), whole);
    }

    /**
     * Takes a schedule back. A story that was unpublished stays so, and its taking-off is void, too; of one that is
     * published nothing changes.
     *
     * @throws IllegalStateException for a story that is not scheduled
     */
    public void cancel(Writing writing, StoryId id) {
        Story story = stories.get(writing, id);
        if (story.dueAt() == null) {
            throw new IllegalStateException("Nothing is scheduled for this story.");
        }
        cancel(writing, story);
    }

    private void cancel(Writing writing, Story story) {
        boolean isUnseen = story.state() == StoryState.SCHEDULED;
        stories.due(writing, story.id(), isUnseen ? StoryState.UNPUBLISHED : story.state(), null, Writer.PAPER);
        if (isUnseen) {
            stories.off(writing, story.id(), null, Writer.PAPER);
        }
    }

    /**
     * Decides when a story will be taken off; null takes that back.
     *
     * @throws IllegalStateException for a story that is neither published nor scheduled
     * @throws IllegalArgumentException for a moment before the one at which it is published
     */
    public void off(Writing writing, StoryId id, @Nullable Instant at, Writer writer) {
        Story story = stories.get(writing, id);
        if (story.state() != StoryState.PUBLISHED && story.state() != StoryState.SCHEDULED) {
            throw new IllegalStateException("Only a story that is published, or will be, can be taken off.");
        }
        Instant whole = at == null ? null : wholeMillisAfter(at);
        Instant due = story.dueAt();
        if (whole != null && due != null && !whole.isAfter(due)) {
            throw new IllegalArgumentException("The story is published later than that; take it off after it.");
        }
        stories.off(writing, id, whole, writer);
        if (whole != null) {
            ledger.write(writing, OFF, id.toString(), whole);
        }
    }

    /** The ledger and the stories keep milliseconds; rounding down would be early. */
    private static Instant wholeMillisAfter(Instant moment) {
        return Instant.ofEpochMilli(moment.plusNanos(999_999).toEpochMilli());
    }

    private void publishIfDue(Writing writing, StoryId id, Instant due) {
        stories.find(writing, id).filter(story -> due.equals(story.dueAt())).ifPresent(story -> {
            Optional<EmbargoTerms> embargo = Embargoes.lasting(writing, id);
            embargo.ifPresent(terms -> rights.embargoed(writing, story, due, terms));
            Long person = stories.times(writing, id).dueBy();
            if (embargo.isEmpty() && isAllowed(writing, story, person, due)) {
                publish.run(writing, id, due, null);
                rights.published(writing, person, story, due);
            } else {
                cancel(writing, story);
            }
        });
    }

    private void takeOffIfDue(Writing writing, StoryId id, Instant due) {
        StoryStore.Times times = stories.times(writing, id);
        stories.find(writing, id)
                .filter(story -> story.state() == StoryState.PUBLISHED && due.equals(times.off()))
                .ifPresent(story -> {
                    if (isAllowed(writing, story, times.offBy(), due)) {
                        takeOff.run(writing, id, Writer.PAPER);
                        rights.tookOff(writing, times.offBy(), story, due);
                    } else {
                        stories.off(writing, id, null, Writer.PAPER);
                    }
                });
    }

    private boolean isAllowed(Writing writing, Story story, @Nullable Long person, Instant due) {
        if (person == null || rights.may(writing, person, story)) {
            return true;
        }
        rights.refused(writing, person, story, due);
        return false;
    }
}
