package broadsheet.desk.writing;

import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.story.Copy;
import broadsheet.story.PlacedPhoto;
import java.util.ArrayList;
import java.util.List;

/** What is looked at before a story is published. */
final class Checks {
    private static final int LONG_HEADLINE = 90;

    private final Pictures pictures;

    Checks(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Finding> of(Reading reading, Copy copy) {
        var findings = new ArrayList<Finding>();
        if (copy.body().html().isEmpty()) {
            findings.add(new Finding(true, "The story has no text yet."));
        }
        if (copy.headline().codePointCount(0, copy.headline().length()) > LONG_HEADLINE) {
            findings.add(new Finding(false, "The headline is longer than " + LONG_HEADLINE + " characters."));
        }
        if (copy.bylines().isEmpty() && copy.source().agency().isEmpty()) {
            findings.add(new Finding(false, "Nobody is named as its author or source."));
        }
        if (copy.standfirst().isEmpty()) {
            findings.add(new Finding(false, "There is no standfirst; lists will show the headline alone."));
        }
        Long lead = copy.lead().picture();
        if (lead != null) {
            words(findings, "The lead photo", copy.lead().alt(), copy.lead().credit());
            rights(reading, findings, "The lead photo", new PictureId(lead));
        }
        int number = 0;
        for (PlacedPhoto placed : PlacedPhoto.in(copy.body())) {
            String which = "Photo " + ++number + " in the text";
            PictureId id = placed.picture();
            words(findings, which, placed.alt(), placed.credit());
            if (id != null) {
                rights(reading, findings, which, id);
            }
        }
        return findings;
    }

    private void rights(Reading reading, List<Finding> findings, String which, PictureId id) {
        if (pictures.find(reading, id).isEmpty()) {
            findings.add(new Finding(true, which + " is not in the library."));
        } else if (pictures.rights(reading, id).haveEnded()) {
            findings.add(
                    new Finding(true, "The rights of " + which.toLowerCase(java.util.Locale.ROOT) + " have ended."));
        }
    }

    private static void words(List<Finding> findings, String which, String alt, String credit) {
        if (alt.isBlank()) {
            findings.add(new Finding(true, which + " has no alt text for those who cannot see it."));
        }
        if (credit.isBlank()) {
            findings.add(new Finding(false, which + " has no credit."));
        }
    }

    static boolean block(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
