package broadsheet.contributions;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Ledger;
import broadsheet.story.Stories;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes contributions for good when their day has come: words, exchange, photos, and what the database's files still
 * hold of them. One whose story is kept stays with it, as the proof that it may be printed.
 */
final class Erasing {
    private static final String DELETE = "contributions.delete";
    private static final String TIDY = "contributions.tidy";
    /** Jobs of that age would be given up; none waits longer than the longest time that can be set. */
    private static final Duration LONGEST = Duration.ofDays(4_000);

    private final Database database;
    private final Ledger ledger;
    private final StoryRoom stories;
    private final PhotoFiles files;
    private final Duration keep;
    private Sieve sieve = Sieve.OPEN;

    /** @param keep how long a contribution is kept to which nothing happens */
    Erasing(Ground ground, StoryRoom stories, PhotoFiles files, Duration keep) {
        this.database = ground.database();
        this.ledger = ground.ledger();
        this.stories = stories;
        this.files = files;
        this.keep = keep;
        ledger.on(DELETE, (job, _) -> ContributionId.parse(job.payload()).ifPresent(this::ifDue));
        ledger.on(TIDY, (_, _) -> tidy());
        ledger.blankOlderThan(DELETE, LONGEST);
        ledger.blankOlderThan(TIDY, LONGEST);
    }

    void plug(Sieve other) {
        sieve = other;
    }

    Sieve sieve() {
        return sieve;
    }

    /** Sets the day anew, as something has happened, and gives it. */
    Instant keepOn(Writing writing, ContributionId id) {
        Instant day = writing.now().plus(keep);
        ledger.write(writing, DELETE, id.toString(), day);
        return day;
    }

    void tidyAt(Writing writing, Instant due) {
        ledger.write(writing, TIDY, "", due);
    }

    private void ifDue(ContributionId id) {
        boolean gone = database.write(writing -> ContributionStore.find(writing, id)
                .filter(found -> !found.deleteAt().isAfter(writing.now()))
                .filter(found -> {
                    StoryId story = found.story();
                    if (story == null || !isKept(writing, story)) {
                        return true;
                    }
                    ContributionStore.keepUntil(writing, id, keepOn(writing, id));
                    return false;
                })
                .map(_ -> {
                    delete(writing, id);
                    return true;
                })
                .orElse(false));
        if (gone) {
            leaveNothing();
        }
    }

    /** A story that was dropped before readers saw it needs no proof. */
    private boolean isKept(Writing writing, StoryId story) {
        return stories.slate()
                .line(writing, story)
                .filter(line -> line.state() != StoryState.SPIKED)
                .isPresent();
    }

    /** Whether readers see the story that was made of it. */
    boolean isPublic(Writing writing, Contribution contribution) {
        Stories all = stories.stories();
        StoryId story = contribution.story();
        return story != null && all.address(writing, story.value()).isPresent();
    }

    /** Deletes the rows; {@link #leaveNothing} must be called when that is committed. */
    void delete(Writing writing, ContributionId id) {
        sieve.forget(writing, id);
        SendingStore.forget(writing, id);
        TurnStore.delete(writing, id);
        PhotoStore.release(writing, id);
        ContributionStore.delete(writing, id);
        tidyAt(writing, writing.now()); // should this process end before it has done so itself
    }

    /** Deletes the files that belong to nothing, and what the database's files hold of deleted rows. */
    void leaveNothing() {
        tidy();
        database.sweep(); // when something is just being read, the ledger does it within a minute
    }

    private void tidy() {
        for (long photo : database.read(PhotoStore::runOut)) {
            files.delete(photo);
            database.perform(writing -> PhotoStore.delete(writing, photo));
        }
    }
}
