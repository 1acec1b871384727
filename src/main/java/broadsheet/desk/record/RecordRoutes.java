package broadsheet.desk.record;

import broadsheet.identity.Permission;
import broadsheet.identity.RecordLine;
import broadsheet.identity.StaffRecord;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses of the record. */
public final class RecordRoutes {
    private static final int LINES = 100;
    private static final int MOST_EXPORTED = 50_000;

    private final StaffRecord record;

    public RecordRoutes(StaffRecord record) {
        this.record = record;
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
        return new Reply.Page(new Template(
                "desk/record/record.jte",
                new RecordPage(
                        visit.frame().titled("Record"),
                        shown,
                        more ? "/desk/record?before=" + shown.getLast().id() : "")));
    }

    private Reply export(StaffVisit visit, Reading reading) {
        var csv = new StringBuilder(Csv.line(List.of("time", "who", "did", "to", "before", "after", "seal")));
        for (RecordLine line : record.page(reading, null, MOST_EXPORTED)) {
            csv.append(Csv.line(List.of(
                    line.at().toString(),
                    line.name(),
                    line.act(),
                    line.thing(),
                    line.before(),
                    line.after(),
                    line.chain())));
        }
        return new Reply.Attachment(
                "record.csv", "text/csv; charset=utf-8", csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
