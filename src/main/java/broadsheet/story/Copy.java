package broadsheet.story;

import broadsheet.platform.text.Body;
import broadsheet.platform.text.PlainText;
import java.util.List;

/**
 * All that is written of a story: what one version of it holds.
 *
 * @param related the stories that the editors pinned to be read next, at most {@link #MOST_RELATED}; the rest fills itself
 */
public record Copy(
        String kicker,
        String headline,
        String standfirst,
        Label label,
        Source source,
        String dateline,
        List<Byline> bylines,
        List<Topic> topics,
        Lead lead,
        Body body,
        Titles titles,
        List<StoryId> related) {
    /** How many stories can be pinned to one. */
    public static final int MOST_RELATED = 4;

    /** How long a headline or another single line can be, in characters. */
    public static final int LONGEST_HEADLINE = 300;

    /** How long a standfirst can be, in characters. */
    public static final int LONGEST_STANDFIRST = 1_000;

    /** Tidies the lines; checks that there is a headline. */
    public Copy {
        kicker = PlainText.line(kicker, LONGEST_HEADLINE);
        headline = PlainText.line(headline, LONGEST_HEADLINE);
        standfirst = PlainText.line(standfirst, LONGEST_STANDFIRST);
        bylines = List.copyOf(bylines);
        topics = List.copyOf(topics);
        related = related.stream().distinct().limit(MOST_RELATED).toList();
        if (headline.isEmpty()) {
            throw new IllegalArgumentException("A story needs a headline.");
        }
    }

    /** Copy to which nothing is pinned. */
    public Copy(
            String kicker,
            String headline,
            String standfirst,
            Label label,
            Source source,
            String dateline,
            List<Byline> bylines,
            List<Topic> topics,
            Lead lead,
            Body body,
            Titles titles) {
        this(kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, titles, List.of());
    }

    /** Copy that is called by its headline everywhere. */
    public Copy(
            String kicker,
            String headline,
            String standfirst,
            Label label,
            Source source,
            String dateline,
            List<Byline> bylines,
            List<Topic> topics,
            Lead lead,
            Body body) {
        this(kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, Titles.NONE);
    }

    /** Copy with a headline and a body, and nothing else yet. */
    public static Copy of(String headline, Body body) {
        return new Copy("", headline, "", Label.NONE, Source.OWN, "", List.of(), List.of(), Lead.NONE, body);
    }

    public Copy with(List<Byline> bylines, List<Topic> topics) {
        return new Copy(
                kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, titles, related);
    }

    public Copy with(Titles titles) {
        return new Copy(
                kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, titles, related);
    }

    public Copy with(String headline, Body body) {
        return new Copy(
                kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, titles, related);
    }

    /** The same with another head and body. */
    Copy with(Lead other, Body text) {
        return new Copy(
                kicker, headline, standfirst, label, source, dateline, bylines, topics, other, text, titles, related);
    }

    /** The same with other stories pinned to it. */
    public Copy related(List<StoryId> pinned) {
        return new Copy(
                kicker, headline, standfirst, label, source, dateline, bylines, topics, lead, body, titles, pinned);
    }

    /** What it is called on fronts and in lists. */
    public String frontHeadline() {
        return titles.front().isEmpty() ? headline : titles.front();
    }

    /** What it is called in search engines and in the browser's bar. */
    public String searchTitle() {
        return titles.search().isEmpty() ? headline : titles.search();
    }

    /** What it is called where a link to it is shown on other sites. */
    public String socialTitle() {
        return titles.social().isEmpty() ? headline : titles.social();
    }
}
