package broadsheet.contributions;

import broadsheet.platform.db.Reading;
import broadsheet.story.StoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front door: contributions as the desk reads them. */
public final class Contributions {
    private final PhotoFiles files;

    Contributions(PhotoFiles files) {
        this.files = files;
    }

    /** The contribution of that number. */
    public Optional<Contribution> find(Reading reading, ContributionId id) {
        return ContributionStore.find(reading, id);
    }

    /** The contribution that a story was made of. */
    public Optional<Contribution> of(Reading reading, StoryId story) {
        return ContributionStore.byStory(reading, story);
    }

    /**
     * Those in a state, the newest first.
     *
     * @param before only those whose number is lower
     */
    public List<Contribution> page(Reading reading, ContributionState state, long before, int most) {
        return ContributionStore.page(reading, state, before, most);
    }

    /** How many there are in each state; states without any are missing. */
    public Map<ContributionState, Integer> counts(Reading reading) {
        return ContributionStore.counts(reading);
    }

    /** How many wait for the desk, new ones and those being read, up to so many. */
    public int waiting(Reading reading, int most) {
        return ContributionStore.waiting(reading, most);
    }

    /** What was asked and answered, in order. */
    public List<Turn> turns(Reading reading, ContributionId id) {
        return TurnStore.all(reading, id);
    }

    /** Its photos, in order. */
    public List<Photo> photos(Reading reading, ContributionId id) {
        return PhotoStore.of(reading, id);
    }

    /** The file of a photo, a JPEG. */
    public byte[] file(Photo photo) {
        return files.read(photo.id());
    }
}
