package broadsheet.demo;

import broadsheet.identity.Person;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Stage;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.story.VersionNote;
import broadsheet.story.Working;
import broadsheet.story.Writer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lays on the demo paper's desk what its staff are still at: drafts, a story that is scheduled, a change not yet published. */
final class DraftsLaid {
    private final DemoRoom room;
    private final Map<String, Section> sections;
    private final Map<String, StoryId> published;
    private final BiFunction<Writing, StoryFile, Copy> copy;
    private final Function<StoryFile.Ago, Instant> instant;

    /**
     * For this paper.
     *
     * @param published its stories by their slugs
     * @param copy what a file says
     * @param instant when its moments are
     */
    DraftsLaid(
            DemoRoom room,
            Map<String, Section> sections,
            Map<String, StoryId> published,
            BiFunction<Writing, StoryFile, Copy> copy,
            Function<StoryFile.Ago, Instant> instant) {
        this.room = room;
        this.sections = sections;
        this.published = published;
        this.copy = copy;
        this.instant = instant;
    }

    void run() {
        room.database()
                .perform(writing -> Material.texts("drafts", ".draft").forEach((name, text) -> {
                    StoryFile file = StoryFile.read(name, text);
                    Writer writer = writer(writing, file);
                    if (file.get("of").isEmpty()) {
                        begin(writing, file, writer);
                    } else {
                        change(writing, file, writer);
                    }
                }));
    }

    private void begin(Writing writing, StoryFile file, Writer writer) {
        StoryRoom.Acts acts = room.stories().acts();
        Section section = Optional.ofNullable(sections.get(file.get("section")))
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " names no section of the paper."));
        Copy written = copy.apply(writing, file);
        StoryId id = acts.draft()
                .run(
                        writing,
                        section,
                        new Slug(file.get("slug")),
                        StoryKind.STORY,
                        CommentsMode.OPEN,
                        written,
                        "demo:" + file.name());
        acts.revise().run(writing, id, written, writer, VersionNote.SAVED);
        acts.arrange().stage(writing, id, Stage.valueOf(file.get("stage").toUpperCase(Locale.ROOT)));
        if (!file.get("due").isEmpty()) {
            StoryFile.Ago ahead = StoryFile.ago(file.get("due"));
            Instant due = instant.apply(new StoryFile.Ago(-ahead.days(), ahead.time()));
            if (due.isAfter(writing.now())) {
                acts.schedule().run(writing, id, due, writer);
            }
        }
    }

    private void change(Writing writing, StoryFile file, Writer writer) {
        StoryId id = Optional.ofNullable(published.get(file.get("of")))
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " changes no story of the paper."));
        Working working = room.stories().stories().working(writing, id).orElseThrow();
        String[] words = file.get("was").split(" \\| ", 2);
        String body = working.copy().body().html();
        if (!body.contains(words[0])) {
            throw new IllegalArgumentException(file.name() + " changes words that are not in the story.");
        }
        Copy changed = working.copy().with(working.copy().headline(), Allowed.body(body.replace(words[0], words[1])));
        room.stories().acts().revise().run(writing, id, changed, writer, VersionNote.SAVED);
    }

    private Writer writer(Writing writing, StoryFile file) {
        Person person = room.people().all(writing).stream()
                .filter(one -> one.login().equals(file.get("by")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " is by nobody of the staff."));
        return new Writer(person.id().value(), person.name());
    }
}
