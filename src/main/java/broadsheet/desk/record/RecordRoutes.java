package broadsheet.desk.record;

import broadsheet.identity.IdentityRoom;
import broadsheet.identity.Permission;
import broadsheet.identity.RecordLine;
import broadsheet.identity.StaffRecord;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Sections;
import broadsheet.story.StoryRoom;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The addresses of the record. */
public final class RecordRoutes {
    private static final int LINES = 100;
    private static final int MOST_EXPORTED = 50_000;

    private final StaffRecord record;
    private final Things things;

    /** The rooms below are asked what the things of the record are called. */
    public RecordRoutes(IdentityRoom identity, StoryRoom stories, Sections sections, PictureRoom pictures) {
        this.record = identity.record();
        this.things = new Things(identity.people(), stories.slate(), sections, pictures.pictures());
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        routes.menu(90, "Record", "/desk/record", Permission.RECORD)
                .page("/desk/record", Permission.RECORD, this::page, "before")
                .page("/desk/record/export", Permission.RECORD, this::export);
    }

    private Reply page(StaffVisit visit, Reading reading) {
        Long from = Numbers.of(visit.query("before")).orElse(null);
        List<RecordLine> lines = record.page(reading, from, LINES + 1);
        boolean more = lines.size() > LINES;
        List<RecordLine> shown = more ? lines.subList(0, LINES) : lines;
        Function<String, Things.Named> names = things.names(reading);
        return new Reply.Page(new Template(
                "desk/record/record.jte",
                new RecordPage(
                        visit.frame().titled("Record"),
                        shown.stream()
                                .map(line -> new RecordPage.Told(line, names.apply(line.thing())))
                                .toList(),
                        more ? "/desk/record?before=" + shown.getLast().id() : "")));
    }

    private Reply export(StaffVisit visit, Reading reading) {
        var csv = new StringBuilder(Csv.line(List.of("time", "who", "did", "to", "before", "after", "seal", "name")));
        Function<String, Things.Named> names = things.names(reading);
        for (RecordLine line : record.page(reading, null, MOST_EXPORTED)) {
            csv.append(Csv.line(List.of(
                    line.at().toString(),
                    line.name(),
                    line.act(),
                    line.thing(),
                    line.before(),
                    line.after(),
                    line.chain(),
                    names.apply(line.thing()).name())));
        }
        return new Reply.Attachment(
                "record.csv", "text/csv; charset=utf-8", csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
