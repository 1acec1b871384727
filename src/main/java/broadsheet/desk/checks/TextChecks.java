package broadsheet.desk.checks;

import broadsheet.section.Section;
import broadsheet.story.Copy;
import java.util.List;

/** What can be seen in the words alone. */
final class TextChecks {
    private static final int SUITABLE_HEADLINE = 90;

    static final List<Check> ALL = List.of(
            new Check("text", "No text", Level.BLOCK, null, TextChecks::text),
            new Check("headline", "Headline longer than", Level.WARN, SUITABLE_HEADLINE, TextChecks::headline),
            new Check("standfirst", "No standfirst", Level.WARN, null, TextChecks::standfirst),
            new Check("byline", "Neither byline nor source", Level.WARN, null, TextChecks::byline),
            new Check("section", "No section that readers can find", Level.WARN, null, TextChecks::section));

    private TextChecks() {}

    private static List<String> text(Proof proof, int number) {
        return proof.copy().body().html().isEmpty()
                ? List.of("The story has no text yet. Write it, or spike the story.")
                : List.of();
    }

    private static List<String> headline(Proof proof, int number) {
        String headline = proof.copy().headline();
        int length = headline.codePointCount(0, headline.length());
        return length > number
                ? List.of("The headline has " + length + " characters; more than " + number
                        + " are too long here. Shorten it by " + (length - number) + ".")
                : List.of();
    }

    private static List<String> standfirst(Proof proof, int number) {
        return proof.copy().standfirst().isEmpty()
                ? List.of("There is no standfirst; lists will show the headline alone. Write a sentence below it.")
                : List.of();
    }

    private static List<String> byline(Proof proof, int number) {
        Copy copy = proof.copy();
        return copy.bylines().isEmpty() && copy.source().agency().isEmpty()
                ? List.of("Nobody is named as its author or source. Fill in one of them below the text.")
                : List.of();
    }

    /** Every story stands in a section; but in one that no navigation names it is as good as lost. */
    private static List<String> section(Proof proof, int number) {
        Section section = proof.section();
        return section.isInNavigation() || section.parent() != null
                ? List.of()
                : List.of("It stands in “" + section.name()
                        + "”, which no navigation names. Move it to a section that readers can find.");
    }
}
