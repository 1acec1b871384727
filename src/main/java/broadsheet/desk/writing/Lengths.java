package broadsheet.desk.writing;

import broadsheet.platform.text.PlainText;
import broadsheet.story.Copy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each field of the form holds; what is more is told at its field and never cut. */
final class Lengths {
    /** Kicker, headlines and credits, in characters. */
    static final int LINE = Copy.LONGEST_HEADLINE;

    /** Standfirst, caption and alt text, in characters. */
    static final int WORDS = Copy.LONGEST_STANDFIRST;

    /** A name: of an author, a topic, an agency or a place; in characters. */
    static final int NAME = 100;

    /** Bylines and topics of one story. */
    static final int NAMES = 40;

    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Lengths() {}

    /** @throws WrongFields when a field holds more than it can, with the reason of each */
    static void check(Manuscript text) {
        var lengths = new Lengths();
        lengths.field("kicker", "The kicker", text.kicker(), LINE);
        lengths.field("headline", "The headline", text.headline(), LINE);
        lengths.field("standfirst", "The standfirst", text.standfirst(), WORDS);
        lengths.names("bylines", "bylines", "The byline", Manuscript.lines(text.bylines()));
        lengths.names("topics", "topics", "The topic", Manuscript.parts(text.topics()));
        lengths.field("dateline", "The dateline", text.dateline(), NAME);
        lengths.field("agency", "The agency", text.agency(), NAME);
        lengths.field("source-place", "The source’s dateline", text.sourcePlace(), NAME);
        lengths.field("lead-credit", "The credit of the lead photo", text.leadCredit(), LINE);
        lengths.field("lead-caption", "The caption of the lead photo", text.leadCaption(), WORDS);
        lengths.field("lead-alt", "The alt text of the lead photo", text.leadAlt(), WORDS);
        lengths.field("front-headline", "The headline on fronts", text.frontHeadline(), LINE);
        lengths.field("search-title", "The title in search engines", text.searchTitle(), LINE);
        lengths.field("social-title", "The title where the link is shared", text.socialTitle(), LINE);
        lengths.check();
    }

    /** @throws WrongFields when it is longer than a headline can be */
    static void checkHeadline(String typed) {
        var lengths = new Lengths();
        lengths.field("headline", "The headline", typed, LINE);
        lengths.check();
    }

    private void check() {
        if (!wrong.isEmpty()) {
            throw new WrongFields(wrong);
        }
    }

    private void field(String field, String which, String typed, int most) {
        try {
            PlainText.fitting(which, PlainText.line(typed, Integer.MAX_VALUE), most);
        } catch (IllegalArgumentException e) {
            wrong.put(field, String.valueOf(e.getMessage()));
        }
    }

    private void names(String field, String many, String one, List<String> names) {
        if (names.size() > NAMES) {
            wrong.put(field, "There are " + names.size() + " " + many + "; " + NAMES + " is the most.");
        }
        for (String name : names) {
            if (PlainText.length(name) > NAME) {
                String begins = name.substring(0, name.offsetByCodePoints(0, 20));
                field(field, one + " “" + begins + "…”", name, NAME);
            }
        }
    }
}
