package broadsheet.contributions;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.time.Instant;
import java.util.List;

/** Takes a story in that did not come by the form, such as those of the demo paper: no challenge, and nothing is sieved. */
public final class TakeInStory {
    private final Ids ids;
    private final Tokens tokens;
    private final Masthead masthead;
    private final Intake intake;
    private final Erasing erasing;

    TakeInStory(Ground ground, Intake intake, Erasing erasing) {
        this.ids = ground.ids();
        this.tokens = ground.tokens();
        this.masthead = ground.masthead();
        this.intake = intake;
        this.erasing = erasing;
    }

    /** A story as it was handed over. */
    public record Handed(String title, String words, Sender sender, Instant at) {}

    /**
     * Cleans a photo as if it had been sent; takes its time, so it is done before the transaction.
     *
     * @param wholly whether nothing of the file is to be left but what it shows
     * @throws broadsheet.picture.PictureRefused when it is none
     */
    public Photo clean(byte[] file, boolean wholly) {
        return intake.keep(file, tokens.fresh(), wholly);
    }

    /** Takes it in, consented to in the paper's own words. */
    public Contribution run(Writing writing, Handed handed, List<Photo> photos) {
        var id = new ContributionId(ids.next());
        Wording wording =
                Wording.of(masthead.words(writing), masthead.paper(writing).name());
        var contribution = new Contribution(
                id,
                ContributionState.RECEIVED,
                handed.title(),
                handed.words(),
                handed.sender(),
                true,
                wording.agreed(handed.at()),
                handed.at(),
                handed.at(),
                null,
                "",
                null,
                erasing.keepOn(writing, id));
        ContributionStore.insert(
                writing, contribution, TrackingCode.fresh(tokens).hash(tokens));
        for (Photo photo : photos) {
            if (!PhotoStore.claim(writing, photo.id(), id)) {
                throw new IllegalStateException("The photo " + photo.id() + " has run out.");
            }
        }
        return contribution;
    }
}
