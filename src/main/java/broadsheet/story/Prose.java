package broadsheet.story;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Footnote;
import broadsheet.platform.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All words of a version, paragraph by paragraph, for a comparison of versions. */
final class Prose {
    private static final Pattern FIGURE =
            Pattern.compile("<figure data-(?:picture=\"[^\"]*\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\""
                    + "|video=\"[^\"]*\"|embed=\"([^\"]*)\")>");
    private static final Pattern END_OF_BLOCK =
            Pattern.compile("</(?:p|h2|h3|pre|caption|th|td|li|blockquote|figcaption|figure)>|<br>|<hr[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("[ \\t]+");

    private final Words words;
    private final List<String> paragraphs = new ArrayList<>();

    private Prose(Words words) {
        this.words = words;
    }

    /** The paragraphs of all that the version says, from its kicker to its topics. */
    static List<String> of(Copy copy, Words words) {
        return new Prose(words).all(copy);
    }

    private List<String> all(Copy copy) {
        if (copy.label() != Label.NONE) {
            add(words.say(copy.label().word()));
        }
        add(copy.kicker());
        add(copy.headline());
        add(copy.standfirst());
        copy.bylines().forEach(byline -> add(byline.name()));
        add(source(copy.source()));
        Lead lead = copy.lead();
        figure(lead.picture() != null || lead.video() != null, lead.alt(), lead.caption(), lead.credit());
        add(copy.dateline());
        String marked = FIGURE.matcher(copy.body().html()).replaceAll(this::marked);
        marked = Footnote.SPELLING.matcher(marked).replaceAll(" [$1]");
        Arrays.stream(TAG.matcher(END_OF_BLOCK.matcher(marked).replaceAll("\n"))
                        .replaceAll("")
                        .split("\n", -1))
                .map(Allowed::text)
                .forEach(this::add);
        copy.topics().forEach(topic -> add(topic.name()));
        return List.copyOf(paragraphs);
    }

    private String source(Source source) {
        var parts = new ArrayList<String>();
        parts.add(source.agency());
        if (source.day() != null) {
            parts.add(words.date(source.day()));
        }
        parts.add(source.place());
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private void figure(boolean isThere, String alt, String caption, String credit) {
        if (isThere) {
            add(words.say("story.changes.picture", alt));
            add(caption);
            add(credit);
        }
    }

    private String marked(MatchResult figure) {
        String embed = figure.group(3);
        String line = embed != null
                ? embed
                : words.say("story.changes.picture", figure.group(1) == null ? "" : figure.group(1));
        String credit = figure.group(2) == null ? "" : figure.group(2);
        return java.util.regex.Matcher.quoteReplacement(line + "\n" + (credit.isEmpty() ? "" : credit + "\n"));
    }

    private void add(String text) {
        for (String line : text.split("\n", -1)) {
            String clean = SPACE.matcher(line).replaceAll(" ").strip();
            if (!clean.isEmpty()) {
                paragraphs.add(clean);
            }
        }
    }
}
