package broadsheet.story;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the list of all corrections. */
final class CorrectionsPrinter {
    static final String ADDRESS = "/corrections";
    private static final int PAGE = 30;

    private final Masthead masthead;
    private final Stories stories;
    private final CorrectionStore store = new CorrectionStore();

    CorrectionsPrinter(Masthead masthead, Stories stories) {
        this.masthead = masthead;
        this.stories = stories;
    }

    Reply page(Visit visit, Reading reading) {
        String from = visit.query("before");
        Optional<Cursor> before = from == null ? Optional.of(Cursor.START) : Cursor.of(from);
        if (before.isEmpty()) {
            return new Reply.Moved(ADDRESS);
        }
        List<CorrectionStore.Entry> entries = store.page(reading, before.get(), PAGE + 1);
        if (from != null && entries.isEmpty()) {
            return new Reply.Moved(ADDRESS);
        }
        boolean more = entries.size() > PAGE;
        List<CorrectionStore.Entry> shown = more ? entries.subList(0, PAGE) : entries;
        var lines = new ArrayList<CorrectionsPage.Line>();
        for (CorrectionStore.Entry entry : shown) {
            stories.find(reading, entry.story())
                    .map(story -> new CorrectionsPage.Line(
                            new Correction(entry.at(), entry.words()),
                            story.copy().headline(),
                            story.address()))
                    .ifPresent(lines::add);
        }
        String older = more
                ? ADDRESS + "?before="
                        + new Cursor(
                                shown.getLast().at().toEpochMilli(),
                                shown.getLast().id())
                : null;
        Words words = masthead.words(reading);
        Head head = Head.of(
                        words.say("story.corrections"),
                        words.say("story.corrections.intro"),
                        from == null ? ADDRESS : ADDRESS + "?before=" + from)
                .withNeighbours(null, older);
        return new Reply.Page(new Template(
                "story/corrections.jte",
                new CorrectionsPage(masthead.shell(reading, head), lines, older, from == null ? null : ADDRESS)));
    }
}
