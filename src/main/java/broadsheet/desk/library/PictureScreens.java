package broadsheet.desk.library;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.Arrival;
import broadsheet.picture.Focus;
import broadsheet.picture.Library;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureWords;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One picture: what it shows, whose it is, which point its crops keep, where it stands. */
final class PictureScreens {
    /** In CSS pixels; the click that sets the focus is measured in it, so it is the same on every screen. */
    static final int FOCUS_WIDTH = 320;

    static final int EDITOR_WIDTH = 640;
    private static final int MOST_USES = 100;
    private static final int WHOLE = 1000;
    private static final int PERCENT = 10;

    private final PictureRoom room;
    private final Pictures pictures;
    private final Library library;

    PictureScreens(PictureRoom room) {
        this.room = room;
        this.pictures = room.pictures();
        this.library = room.library();
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/pictures/{id}", Permission.WRITE, this::show)
                .page("/desk/pictures/{id}/thumbnail", Permission.WRITE, this::thumbnail)
                .page("/desk/pictures/{id}/original", Permission.PICTURES, this::original)
                .act("/desk/pictures/{id}/words", Permission.WRITE, this::describe)
                .act("/desk/pictures/{id}/focus", Permission.WRITE, this::point)
                .act("/desk/pictures/{id}/delete", Permission.PICTURES, this::delete);
    }

    private Optional<Picture> asked(Reading reading, String id) {
        Long number = LibraryRoutes.number(id);
        return number == null ? Optional.empty() : pictures.find(reading, new PictureId(number));
    }

    private Reply show(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("id"))
                .<Reply>map(
                        picture -> new Reply.Page(template(reading, picture, visit.staff(), visit.frame(), "", null)))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply thumbnail(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("id"))
                .<Reply>map(picture -> new Reply.SeeOther(picture.address(EDITOR_WIDTH)))
                .orElse(Reply.NOT_FOUND);
    }

    /** Under the name it came with, as far as that is a name, and never with the ending it came with. */
    private Reply original(StaffVisit visit, Reading reading) {
        Optional<Picture> picture = asked(reading, visit.part("id"));
        if (picture.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        String came = library.arrival(reading, picture.get().id()).orElseThrow().fileName();
        String stem = came.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        String type = picture.get().type().name().toLowerCase(Locale.ROOT);
        try {
            return new Reply.Attachment(
                    (stem.isBlank() ? "picture-" + picture.get().id() : stem) + "." + type,
                    "image/" + type,
                    Files.readAllBytes(room.original(picture.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Template template(
            Reading reading,
            Picture picture,
            Staff staff,
            StaffFrame frame,
            String wrong,
            @Nullable PictureFields typed) {
        Arrival arrival = library.arrival(reading, picture.id()).orElseThrow();
        List<PictureUse> uses = library.uses(reading, picture.id(), MOST_USES);
        return new Template(
                "desk/library/picture.jte",
                new PictureView(
                        frame.titled("Picture"),
                        picture,
                        arrival,
                        uses,
                        pictures.rights(reading, picture.id()),
                        typed == null ? PictureFields.of(picture, frame.paper().zone()) : typed,
                        mayChange(staff, arrival),
                        staff.may(Permission.PICTURES),
                        wrong));
    }

    private static boolean mayChange(Staff staff, Arrival arrival) {
        return staff.may(Permission.PICTURES)
                || Objects.equals(arrival.person(), staff.id().value());
    }

    /** The picture that a form is about, if the one who sent it may change it. */
    private Picture own(StaffForm form, Writing writing) {
        Picture picture = asked(writing, form.part("id")).orElseThrow(() -> new Declined(Reply.NOT_FOUND));
        if (!mayChange(form.staff(), library.arrival(writing, picture.id()).orElseThrow())) {
            throw declined(
                    form, writing, picture, "Somebody else brought this picture in. A picture editor can change it.");
        }
        return picture;
    }

    private Declined declined(StaffForm form, Writing writing, Picture picture, String words) {
        return new Declined(new Reply.Personal(
                422, template(writing, picture, form.staff(), form.frame(), words, PictureFields.of(form))));
    }

    private Reply describe(StaffForm form, Writing writing) {
        Picture before = own(form, writing);
        PictureFields fields = PictureFields.of(form);
        if (!fields.areDays()) {
            throw declined(form, writing, before, "Please write days like 2026-07-10.");
        }
        ZoneId zone = form.frame().paper().zone();
        room.describePicture().run(writing, before.id(), fields.words(before.words(), zone));
        Picture after = room.limitRights().run(writing, before.id(), fields.end(zone));
        if (after.equals(before)) {
            form.leavesNoLine();
        } else {
            form.record(writing, "described", UploadScreens.thing(after), lines(before), lines(after));
        }
        return seen(after, "picture-saved");
    }

    static String lines(Picture picture) {
        PictureWords words = picture.words();
        Instant end = picture.rightsEnd();
        return String.join(
                "\n",
                words.caption(),
                words.creditLine(),
                words.alt(),
                words.city(),
                words.takenAt() == null ? "" : words.takenAt().toString(),
                end == null ? "" : "rights end " + end);
    }

    private Reply point(StaffForm form, Writing writing) {
        Picture before = own(form, writing);
        Long x = LibraryRoutes.number(form.field("point.x"));
        Long y = LibraryRoutes.number(form.field("point.y"));
        Long left = LibraryRoutes.number(form.field("left").strip());
        Long top = LibraryRoutes.number(form.field("top").strip());
        Focus focus;
        if (x != null && y != null) {
            focus = new Focus(part(x, FOCUS_WIDTH), part(y, before.heightAt(FOCUS_WIDTH)));
        } else if (left != null && top != null) {
            focus = new Focus(part(left, PERCENT * PERCENT), part(top, PERCENT * PERCENT));
        } else {
            throw declined(form, writing, before, "Click into the picture, or give two numbers from 0 to 100.");
        }
        Picture after = room.focusPicture().run(writing, before.id(), focus);
        form.record(
                writing,
                "focused",
                UploadScreens.thing(after),
                before.focus().toString(),
                after.focus().toString());
        return seen(after, "picture-focus");
    }

    /** Thousandths. */
    private static int part(long of, int whole) {
        return Math.clamp(Math.min(of, whole) * WHOLE / whole, 0, WHOLE);
    }

    private Reply delete(StaffForm form, Writing writing) {
        Picture picture = asked(writing, form.part("id")).orElseThrow(() -> new Declined(Reply.NOT_FOUND));
        if (!form.field("sure").equals("1")) {
            throw again(form, writing, picture, "Tick that you are sure; it cannot be undone.");
        }
        if (!room.deletePicture().run(writing, picture.id()).isEmpty()) {
            throw again(form, writing, picture, "It cannot be deleted while something uses it. See where it stands.");
        }
        form.record(writing, "deleted", UploadScreens.thing(picture), lines(picture), "");
        return new Reply.SeeOther("/desk/pictures?said=picture-deleted");
    }

    private Declined again(StaffForm form, Writing writing, Picture picture, String words) {
        return new Declined(
                new Reply.Personal(422, template(writing, picture, form.staff(), form.frame(), words, null)));
    }

    private static Reply seen(Picture picture, String said) {
        return new Reply.SeeOther("/desk/pictures/" + picture.id() + "?said=" + said);
    }
}
