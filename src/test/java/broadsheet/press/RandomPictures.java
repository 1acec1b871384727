package broadsheet.press;

import broadsheet.picture.Focus;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.story.Copy;
import broadsheet.story.Lead;
import broadsheet.testing.TestPaper;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** The pictures of a paper in which things happen at random. */
final class RandomPictures {
    private static final int MOST = 6;
    private static final int NARROWEST = 40;

    private final TestPaper paper;
    private final SplittableRandom random;
    private final List<PictureId> pictures = new ArrayList<>();
    private final NavigableSet<Instant> ends = new TreeSet<>();

    RandomPictures(TestPaper paper, SplittableRandom random) {
        this.paper = paper;
        this.random = random;
    }

    private PictureRoom room() {
        return paper.whole().pictures();
    }

    /** One of them. */
    PictureId any() {
        if (pictures.isEmpty()) {
            throw new IllegalStateException("There is no picture.");
        }
        return pictures.get(random.nextInt(pictures.size()));
    }

    void takeIn(int number) {
        if (pictures.size() >= MOST) {
            throw new IllegalStateException("There are enough pictures.");
        }
        var words = PictureWords.of("Caption " + number, "Credit " + number, "Alt " + number);
        byte[] file = PressPhoto.write(new BufferedImage(NARROWEST + number, 30, BufferedImage.TYPE_INT_RGB), words);
        var negative = room().addPicture().develop(file);
        pictures.add(paper.write(writing ->
                room().addPicture().run(writing, negative, null, words).id()));
    }

    void describe(int number) {
        PictureId id = any();
        var words = random.nextInt(4) == 0
                ? PictureWords.NONE
                : PictureWords.of("Shows " + number, "By " + number, "Described " + number);
        paper.perform(writing -> room().describePicture().run(writing, id, words));
    }

    void focus() {
        PictureId id = any();
        var focus = new Focus(random.nextInt(1_001), random.nextInt(1_001));
        paper.perform(writing -> room().focusPicture().run(writing, id, focus));
    }

    void limit(Instant end) {
        PictureId id = any();
        Instant last = random.nextInt(4) == 0 ? null : end;
        paper.perform(writing -> room().limitRights().run(writing, id, last));
        if (last != null) {
            ends.add(last);
        }
    }

    /** The next instant at which the rights of one may end. */
    Instant end(Instant now) {
        ends.headSet(now, true).clear();
        if (ends.isEmpty()) {
            throw new IllegalStateException("No rights end.");
        }
        return ends.first();
    }

    void delete() {
        PictureId id = any();
        if (paper.write(writing -> room().deletePicture().run(writing, id)).isEmpty()) {
            pictures.remove(id);
        }
    }

    /** As it stands in a body. */
    String figure() {
        return "<figure data-picture=\"%s\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>"
                .formatted(any());
    }

    /** Several, one after the other. */
    String gallery() {
        return "<div data-gallery>" + figure() + figure() + figure() + "</div>";
    }

    /** The same copy with a picture at its head, which speaks for itself or has words of the story's. */
    Copy led(Copy copy) {
        String own = random.nextBoolean() ? "" : "The story's own";
        return new Copy(
                copy.kicker(),
                copy.headline(),
                copy.standfirst(),
                copy.label(),
                copy.source(),
                copy.dateline(),
                copy.bylines(),
                copy.topics(),
                Lead.photo(any().value(), own, own, own),
                copy.body(),
                copy.titles());
    }
}
