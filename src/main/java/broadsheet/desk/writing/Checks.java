package broadsheet.desk.writing;

import broadsheet.story.Copy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked at before a story is published. */
final class Checks {
    private static final int LONG_HEADLINE = 90;
    private static final Pattern PICTURE =
            Pattern.compile("<figure data-picture=\"[^\"]*\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\">");

    private Checks() {}

    static List<Finding> of(Copy copy) {
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
        if (copy.lead().picture() != null) {
            picture(findings, "The lead photo", copy.lead().alt(), copy.lead().credit());
        }
        Matcher pictures = PICTURE.matcher(copy.body().html());
        for (int number = 1; pictures.find(); number++) {
            picture(findings, "Photo " + number + " in the text", pictures.group(1), pictures.group(2));
        }
        return findings;
    }

    private static void picture(List<Finding> findings, String which, String alt, String credit) {
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
