package broadsheet.picture;

import broadsheet.platform.text.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a picture, as plain text; empty where nothing is.
 *
 * @param caption what it shows, printed under it
 * @param credit the house that owns it
 * @param alt what it shows, for those who cannot see it
 * @param byline who took or drew it
 * @param takenAt when it was taken
 */
public record PictureWords(
        String caption,
        String credit,
        String alt,
        String byline,
        String city,
        @Nullable Instant takenAt) {
    /** Nothing said. */
    public static final PictureWords NONE = new PictureWords("", "", "", "", "", null);

    private static final int LONGEST_CAPTION = 2_000;
    private static final int LONGEST_NAME = 200;

    public PictureWords {
        caption = PlainText.line(caption, LONGEST_CAPTION);
        credit = PlainText.line(credit, LONGEST_NAME);
        alt = PlainText.line(alt, LONGEST_CAPTION);
        byline = PlainText.line(byline, LONGEST_NAME);
        city = PlainText.line(city, LONGEST_NAME);
    }

    /** The words that a person gives. */
    public static PictureWords of(String caption, String credit, String alt) {
        return new PictureWords(caption, credit, alt, "", "", null);
    }

    /** These words, and the others' where these say nothing. */
    public PictureWords or(PictureWords others) {
        return new PictureWords(
                first(caption, others.caption),
                first(credit, others.credit),
                first(alt, others.alt),
                first(byline, others.byline),
                first(city, others.city),
                takenAt != null ? takenAt : others.takenAt);
    }

    /** Who made it and who owns it, as one line: {@code Nora Quist / The Courier}. */
    public String creditLine() {
        if (byline.isEmpty() || credit.contains(byline)) {
            return credit;
        }
        return credit.isEmpty() ? byline : byline + " / " + credit;
    }

    private static String first(String ours, String others) {
        return ours.isEmpty() ? others : ours;
    }
}
