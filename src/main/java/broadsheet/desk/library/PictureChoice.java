package broadsheet.desk.library;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.Library;
import broadsheet.picture.LibraryFilter;
import broadsheet.picture.LibraryLine;
import broadsheet.picture.LibraryPage;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.StructuredData;
import java.util.LinkedHashMap;
import java.util.Map;

/** The library for the editor's picture chooser, newest first. */
final class PictureChoice {
    private static final int PAGE = 24;
    private static final int TILE = 320;

    private final Library library;
    private final Pictures pictures;

    PictureChoice(PictureRoom room) {
        this.library = room.library();
        this.pictures = room.pictures();
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/pictures/choose", Permission.WRITE, this::choose, "q", "before")
                .page("/desk/pictures/{id}/card", Permission.WRITE, this::card);
    }

    private Reply choose(StaffVisit visit, Reading reading) {
        var filter = new LibraryFilter(visit.query("q").strip(), LibraryFilter.Show.ALL);
        LibraryPage page = library.page(reading, filter, LibraryRoutes.number(visit.query("before")), PAGE);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("pictures", page.lines().stream().map(PictureChoice::about).toList());
        answer.put("older", page.older() == null ? "" : page.older().toString());
        return Reply.Data.json(200, StructuredData.of(answer).html());
    }

    private static Map<String, Object> about(LibraryLine line) {
        Picture picture = line.picture();
        var about = new LinkedHashMap<String, Object>();
        about.put("id", picture.id().toString());
        about.put("title", LibraryView.title(picture));
        about.put("alt", picture.words().alt());
        about.put("caption", picture.words().caption());
        about.put("credit", picture.words().creditLine());
        about.put("tile", picture.address(TILE));
        about.put("ended", line.rights().haveEnded());
        return about;
    }

    /** The picture as other sites show it beside a link. */
    private Reply card(StaffVisit visit, Reading reading) {
        Long number = LibraryRoutes.number(visit.part("id"));
        return number == null
                ? Reply.NOT_FOUND
                : pictures.find(reading, new PictureId(number))
                        .<Reply>map(picture -> new Reply.SeeOther(picture.address(Picture.Shape.WIDE)))
                        .orElse(Reply.NOT_FOUND);
    }
}
