package broadsheet.desk.library;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.Library;
import broadsheet.picture.LibraryFilter;
import broadsheet.picture.LibraryPage;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import org.jspecify.annotations.Nullable;

/** Puts the picture library behind the door. */
public final class LibraryRoutes {
    private static final int PAGE = 60;
    private static final int MOST_FLAGGED = 12;

    private final Library library;
    private final UploadScreens uploads;
    private final PictureScreens pictures;
    private final PictureChoice choice;
    private final UnusedScreens unused;
    private final VideoScreens videos;

    /**
     * The screens.
     *
     * @param limits counts how much one person sends
     */
    public LibraryRoutes(PictureRoom room, Database database, Limits limits) {
        this.library = room.library();
        this.uploads = new UploadScreens(room, database, limits);
        this.pictures = new PictureScreens(room);
        this.choice = new PictureChoice(room);
        this.unused = new UnusedScreens(room, database);
        this.videos = new VideoScreens(room, database, limits);
    }

    /** Registers them. */
    public void on(StaffRoutes routes) {
        routes.menu(30, "Pictures", "/desk/pictures", Permission.WRITE)
                .page("/desk/pictures", Permission.WRITE, this::list, "q", "show", "before")
                .saying("picture-saved", "Saved. Pages that show the picture follow at once.")
                .saying("picture-focus", "All crops keep that point now.")
                .saying("picture-known", "The library had this very file already; here it is.")
                .saying("picture-taken", "The picture is in the library. Say what it shows and whose it is.")
                .saying("video-taken", "The video is in the library. Look whether it plays.")
                .saying(
                        "video-taken-poster-known",
                        "The video is in the library. Its poster was there before: the caption and credit of that"
                                + " picture stand, not what you typed. Change them at the picture, if need be.")
                .saying("video-known", "The library had this very file already; here it is.")
                .saying("video-saved", "Saved. Pages that show the video follow at once.")
                .saying("video-deleted", "The video is deleted. Its poster stays in the library as a picture.")
                .saying("picture-deleted", "The picture is deleted.");
        uploads.on(routes);
        choice.on(routes);
        pictures.on(routes);
        unused.on(routes);
        videos.on(routes);
    }

    private Reply list(StaffVisit visit, Reading reading) {
        var filter = new LibraryFilter(visit.query("q").strip(), LibraryFilter.Show.of(visit.query("show")));
        Long before = number(visit.query("before"));
        LibraryPage page = library.page(reading, filter, before, PAGE);
        return new Reply.Page(new Template(
                "desk/library/library.jte",
                new LibraryView(
                        visit.frame().titled("Pictures"),
                        filter,
                        page,
                        before == null,
                        visit.staff().may(Permission.PICTURES) && filter.show() == LibraryFilter.Show.UNUSED,
                        library.endedButLive(reading, MOST_FLAGGED))));
    }

    /** A number, or null when it is none. */
    static @Nullable Long number(String text) {
        return Numbers.of(text).orElse(null);
    }
}
