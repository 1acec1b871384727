package broadsheet.desk.library;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.picture.DeleteUnused;
import broadsheet.picture.Library;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureUse;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Clears the library of pictures that stand nowhere: what would go is shown first, and goes when somebody is sure. */
final class UnusedScreens {
    /** In one transaction; others wait with their writing meanwhile. */
    private static final int AT_ONCE = 100;

    /** At one order; more are cleared by another. */
    private static final int MOST = 2_000;

    private static final int REFUSED = 422;

    private final Database database;
    private final Library library;
    private final Pictures pictures;
    private final DeleteUnused deleteUnused;

    UnusedScreens(PictureRoom room, Database database) {
        this.database = database;
        this.library = room.library();
        this.pictures = room.pictures();
        this.deleteUnused = room.deleteUnused();
    }

    void on(StaffRoutes routes) {
        routes.work("/desk/pictures/unused", Permission.PICTURES, this::ask)
                .work("/desk/pictures/delete-unused", Permission.PICTURES, this::clear);
    }

    private Reply ask(StaffForm form) {
        return database.read(reading -> asked(reading, form, ""));
    }

    private Reply asked(Reading reading, StaffForm form, String wrong) {
        boolean isAll = form.field("all").equals("1");
        List<Picture> found = isAll
                ? library.unused(reading, form.field("q"), Long.MAX_VALUE, MOST)
                : List.copyOf(pictures.all(reading, chosen(form)).values());
        String words = found.isEmpty() ? "Nothing was chosen, so there is nothing to delete." : wrong;
        return new Reply.Personal(
                words.isEmpty() ? 200 : REFUSED,
                new Template(
                        "desk/library/unused.jte",
                        new UnusedView(
                                form.frame().titled("Delete pictures"), found, isAll, MOST, form.field("q"), words)));
    }

    private static List<PictureId> chosen(StaffForm form) {
        return form.all("picture").stream()
                .map(LibraryRoutes::number)
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST)
                .map(PictureId::new)
                .toList();
    }

    private Reply clear(StaffForm form) {
        if (!form.field("sure").equals("1")) {
            return database.read(reading -> asked(reading, form, "Tick that you are sure; it cannot be undone."));
        }
        List<PictureId> ids = chosen(form);
        Long newest = LibraryRoutes.number(form.field("newest"));
        if (form.field("all").equals("1") && newest != null) {
            ids =
                    database
                            .<List<Picture>>read(reading -> library.unused(reading, form.field("q"), newest, MOST))
                            .stream()
                            .map(Picture::id)
                            .toList();
        }
        int deleted = 0;
        var kept = new ArrayList<ClearedView.Kept>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<PictureId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            DeleteUnused.Result result = database.write(writing -> {
                DeleteUnused.Result done = deleteUnused.run(writing, some);
                done.deleted()
                        .forEach(picture -> form.record(
                                writing, "deleted", UploadScreens.thing(picture), PictureScreens.lines(picture), ""));
                return done;
            });
            deleted += result.deleted().size();
            result.kept().forEach(picture -> kept.add(new ClearedView.Kept(picture, place(picture))));
        }
        return new Reply.Personal(
                200,
                new Template(
                        "desk/library/cleared.jte",
                        new ClearedView(
                                form.frame().titled("Pictures deleted"),
                                deleted,
                                kept,
                                form.field("all").equals("1") && ids.size() == MOST)));
    }

    private Optional<PictureUse> place(Picture picture) {
        return database.read(
                reading -> library.uses(reading, picture.id(), 1).stream().findFirst());
    }
}
