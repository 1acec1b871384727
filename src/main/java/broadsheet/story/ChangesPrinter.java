package broadsheet.story;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.WordDiff;
import broadsheet.platform.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes "Changes": a word by word comparison of any two versions that readers have seen. */
final class ChangesPrinter {
    private static final int MOST_EDITIONS = 500;
    private static final SafeHtml NOTHING = SafeHtml.composed("");

    private final Masthead masthead;
    private final ForReaders forReaders;
    private final StoryHistory history = new StoryHistory();

    ChangesPrinter(Masthead masthead, Pictures pictures) {
        this.masthead = masthead;
        this.forReaders = new ForReaders(pictures);
    }

    /** The page of a public story; {@code from} and {@code to} are numbers of editions, the last two if not given. */
    Reply page(Visit visit, Reading reading, Story story) {
        int last = history.editions(reading, story.id());
        if (last == 0) {
            return Reply.NOT_FOUND;
        }
        int to = number(visit.query("to"), last);
        int from = number(visit.query("from"), to - 1);
        boolean isAsked = visit.query("from") != null || visit.query("to") != null;
        Optional<Version> newer = history.edition(reading, story.id(), to);
        Optional<Version> older = history.edition(reading, story.id(), from);
        if (newer.isEmpty() || (isAsked && (from >= to || older.isEmpty()))) {
            return new Reply.Moved(story.address() + "/changes");
        }
        Words words = masthead.words(reading);
        String address =
                isAsked ? story.address() + "/changes?from=" + from + "&to=" + to : story.address() + "/changes";
        Head head = new Head(
                words.say("story.changes.title", story.copy().headline()),
                "",
                address,
                "website",
                null,
                null,
                null,
                List.of(),
                null,
                "noindex");
        return new Reply.Page(new Template(
                "story/changes.jte",
                new ChangesPage(
                        masthead.shell(reading, head).in(story.section().address()),
                        story,
                        List.of(
                                NavigationItem.of(
                                        story.section().name(), story.section().address()),
                                NavigationItem.of(story.copy().headline(), story.address())),
                        history.published(reading, story.id(), MOST_EDITIONS),
                        older.orElse(null),
                        newer.get(),
                        older.map(version -> compared(reading, story, version, newer.get(), words))
                                .orElse(List.of()))));
    }

    /** The number given; 0, which no edition has, for what is none. */
    private static int number(@Nullable String given, int otherwise) {
        return given == null ? otherwise : given.matches("[1-9]\\d{0,6}") ? Integer.parseInt(given) : 0;
    }

    private List<ChangesPage.Line> compared(Reading reading, Story story, Version older, Version newer, Words words) {
        List<WordDiff.Paragraph> diff =
                StoryHistory.compare(copy(reading, story, older), copy(reading, story, newer), words);
        if (diff.stream().noneMatch(WordDiff.Paragraph::isChanged)) {
            return List.of();
        }
        String removed = words.say("story.changes.removed");
        String added = words.say("story.changes.added");
        var lines = new ArrayList<ChangesPage.Line>();
        for (WordDiff.Stretch stretch : WordDiff.stretches(diff)) {
            if (stretch.isNearChange()) {
                stretch.paragraphs()
                        .forEach(paragraph -> lines.add(new ChangesPage.Line(paragraph.html(removed, added), 0)));
            } else {
                lines.add(new ChangesPage.Line(NOTHING, stretch.paragraphs().size()));
            }
        }
        return lines;
    }

    private Copy copy(Reading reading, Story story, Version version) {
        return forReaders.of(
                reading, history.copy(reading, story.id(), version.id()).orElseThrow());
    }
}
