package broadsheet.desk.writing;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRecord;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.SafeHtml;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryHistory;
import broadsheet.story.StoryRoom;
import broadsheet.story.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of a story, any against the one before or another, and the way back to it. */
final class HistoryRoutes {
    private static final int VERSIONS = 50;
    private static final int RECORD_LINES = 50;

    private final StoryRoom room;
    private final Access access;
    private final StaffRecord record;

    HistoryRoutes(StoryRoom room, Access access, StaffRecord record) {
        this.room = room;
        this.access = access;
        this.record = record;
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/stories/{story}/history", Permission.WRITE, this::history, "before")
                .page("/desk/stories/{story}/history/{version}", Permission.WRITE, this::version, "against")
                .act("/desk/stories/{story}/restore", Permission.WRITE, this::restore)
                .saying("restored", "The version is restored, as the newest.");
    }

    private Reply history(StaffVisit visit, Reading reading) {
        long before = Numbers.of(visit.query("before")).orElse(StoryHistory.START);
        return access.open(reading, visit.staff(), visit.part("story"))
                .map(line -> {
                    List<Version> newest = room.history().versions(reading, line.id(), before, 2);
                    return page(
                            reading,
                            visit,
                            line,
                            before,
                            newest.stream().findFirst(),
                            newest.stream().skip(1).findFirst());
                })
                .orElse(Reply.NOT_FOUND);
    }

    private Reply version(StaffVisit visit, Reading reading) {
        Optional<SlateLine> open = access.open(reading, visit.staff(), visit.part("story"));
        Optional<Long> number = Numbers.of(visit.part("version"));
        if (open.isEmpty() || number.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        StoryHistory history = room.history();
        SlateLine line = open.get();
        Optional<Version> shown = history.version(reading, line.id(), number.get());
        if (shown.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        Optional<Version> against = Numbers.of(visit.query("against"))
                .flatMap(other -> history.version(reading, line.id(), other))
                .or(() -> history.versions(reading, line.id(), number.get(), 1).stream()
                        .findFirst());
        return page(reading, visit, line, StoryHistory.START, shown, against);
    }

    private Reply page(
            Reading reading,
            StaffVisit visit,
            SlateLine line,
            long before,
            Optional<Version> shown,
            Optional<Version> against) {
        StoryHistory history = room.history();
        List<Version> versions = history.versions(reading, line.id(), before, VERSIONS + 1);
        boolean more = versions.size() > VERSIONS;
        List<Version> listed = more ? versions.subList(0, VERSIONS) : versions;
        List<SafeHtml> diff = shown.flatMap(version -> history.copy(reading, line.id(), version.id()))
                .map(copy -> Compared.of(
                        against.flatMap(other -> history.copy(reading, line.id(), other.id()))
                                .orElse(copy),
                        copy))
                .orElse(List.of());
        return new Reply.Page(new Template(
                "desk/writing/history.jte",
                new HistoryPage(
                        visit.frame().titled("History of " + line.headline()),
                        line,
                        listed,
                        shown.orElse(null),
                        against.orElse(null),
                        diff,
                        record.about(reading, "story/" + line.id(), RECORD_LINES),
                        history.receipts(reading, line.id()),
                        more
                                ? "/desk/stories/" + line.id() + "/history?before="
                                        + listed.getLast().id()
                                : "",
                        numbers(reading, line, listed, shown, against))));
    }

    private Map<Long, Integer> numbers(
            Reading reading, SlateLine line, List<Version> listed, Optional<Version> shown, Optional<Version> against) {
        var numbers = new HashMap<Long, Integer>();
        if (!listed.isEmpty()) {
            int newest =
                    room.history().place(reading, line.id(), listed.getFirst().id());
            listed.forEach(version -> numbers.put(version.id(), newest - numbers.size()));
        }
        Stream.concat(shown.stream(), against.stream())
                .map(Version::id)
                .forEach(id ->
                        numbers.computeIfAbsent(id, other -> room.history().place(reading, line.id(), other)));
        return numbers;
    }

    private Reply restore(StaffForm form, Writing writing) {
        Optional<SlateLine> open = access.open(writing, form.staff(), form.part("story"));
        Optional<Long> version = Numbers.of(form.field("version"));
        if (open.isEmpty() || version.isEmpty()) {
            return SaveStory.nothing(form);
        }
        SlateLine line = open.get();
        try {
            room.acts().restore().run(writing, line.id(), version.get(), SaveStory.writer(form));
        } catch (IllegalArgumentException e) {
            throw new Declined(new Reply.Refused(422, String.valueOf(e.getMessage())));
        }
        form.record(writing, "restored a version", "story/" + line.id(), "", "version " + version.get());
        return new Reply.SeeOther("/desk/stories/" + line.id().value() + "?said=restored");
    }
}
