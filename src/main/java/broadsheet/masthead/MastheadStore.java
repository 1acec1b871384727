package broadsheet.masthead;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.ZoneId;

/** The one row of the masthead. */
final class MastheadStore {
    private static final Fact MASTHEAD = Fact.of("masthead");

    private MastheadStore() {}

    static Paper paper(Reading reading) {
        reading.note(MASTHEAD);
        return reading.one(
                        "SELECT name, tagline, language, zone, notice, about FROM masthead_paper WHERE id = 1",
                        MastheadStore::paper)
                .orElse(Paper.UNNAMED);
    }

    private static Paper paper(Row row) {
        return new Paper(
                row.text("name"),
                row.text("tagline"),
                row.text("language"),
                ZoneId.of(row.text("zone")),
                row.text("notice"),
                row.text("about"));
    }

    static void write(Writing writing, Paper paper) {
        writing.exec(
                """
                INSERT INTO masthead_paper (id, name, tagline, language, zone, notice, about) VALUES (1, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, tagline = excluded.tagline,
                  language = excluded.language, zone = excluded.zone, notice = excluded.notice, about = excluded.about""",
                paper.name(),
                paper.tagline(),
                paper.language(),
                paper.zone().getId(),
                paper.notice(),
                paper.about());
        writing.changed(MASTHEAD);
    }
}
