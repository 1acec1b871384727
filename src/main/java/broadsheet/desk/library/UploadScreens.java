package broadsheet.desk.library;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.picture.Negative;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureRefused;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.UploadPicture.Uploaded;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Upload;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.StructuredData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes pictures in: many with the library's form, one at a time from the editor. */
final class UploadScreens {
    /** What one person may send in an hour; a busy photographer sends fewer. */
    private static final Limits.Rule PER_HOUR = new Limits.Rule("pictures of a person", 300, Duration.ofHours(1));

    private static final Limits.Rule PER_MINUTE =
            new Limits.Rule("pictures of a person, at once", 100, Duration.ofMinutes(1));

    private static final int LONGEST_NAME = 120;
    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;

    private final PictureRoom room;
    private final Database database;
    private final Limits limits;

    UploadScreens(PictureRoom room, Database database, Limits limits) {
        this.room = room;
        this.database = database;
        this.limits = limits;
    }

    void on(StaffRoutes routes) {
        routes.work("/desk/pictures", Permission.WRITE, this::many)
                .work("/desk/pictures/upload", Permission.WRITE, this::one);
    }

    private Uploaded take(StaffForm form, Upload upload) throws NotTaken {
        if (upload.bytes() == 0) {
            throw new NotTaken(
                    REFUSED,
                    "The file " + PlainText.line(upload.name(), LONGEST_NAME)
                            + " is empty: it holds not a single byte. Was it copied to the end?");
        }
        if (!limits.admits(PER_HOUR, Long.toString(form.staff().id().value()))) {
            throw new NotTaken(
                    TOO_MANY,
                    "You have sent " + PER_HOUR.most() + " pictures within an hour. More are taken a little later.");
        }
        if (!limits.admits(PER_MINUTE, Long.toString(form.staff().id().value()))) {
            throw new NotTaken(
                    TOO_MANY,
                    "You have sent " + PER_MINUTE.most() + " pictures within a minute. More are taken in a moment.");
        }
        try {
            Negative negative = room.addPicture().develop(Files.readAllBytes(upload.file()));
            return database.write(writing -> {
                Uploaded uploaded = room.uploadPicture()
                        .run(
                                writing,
                                negative,
                                form.staff().id().value(),
                                form.staff().name(),
                                upload.name());
                if (uploaded.isNew()) {
                    form.record(writing, "uploaded", thing(uploaded.picture()), "", upload.name());
                }
                return uploaded;
            });
        } catch (PictureRefused e) {
            throw new NotTaken(REFUSED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String thing(Picture picture) {
        return "picture/" + picture.id();
    }

    private Reply many(StaffForm form) {
        var taken = new ArrayList<Uploaded>();
        var refused = new ArrayList<UploadedView.Refusal>();
        for (Upload upload : form.files("files")) {
            try {
                taken.add(take(form, upload));
            } catch (NotTaken e) {
                refused.add(new UploadedView.Refusal(PlainText.line(upload.name(), LONGEST_NAME), e.words()));
            }
        }
        if (taken.size() == 1 && refused.isEmpty()) {
            Uploaded only = taken.getFirst();
            return new Reply.SeeOther("/desk/pictures/" + only.picture().id() + "?said="
                    + (only.isNew() ? "picture-taken" : "picture-known"));
        }
        return new Reply.Personal(
                taken.isEmpty() ? REFUSED : 200,
                new Template(
                        "desk/library/uploaded.jte",
                        new UploadedView(form.frame().titled("Pictures sent"), taken, refused)));
    }

    private Reply one(StaffForm form) {
        List<Upload> files = form.files("file").isEmpty() ? form.files("files") : form.files("file");
        try {
            if (files.isEmpty()) {
                throw new NotTaken(REFUSED, "No file came along. Please choose one.");
            }
            Uploaded uploaded = take(form, files.getFirst());
            Picture picture = uploaded.picture();
            return json(
                    200,
                    Map.of(
                            "known",
                            uploaded.isNew() ? "" : "1",
                            "id",
                            picture.id().toString(),
                            "caption",
                            picture.words().caption(),
                            "credit",
                            picture.words().creditLine(),
                            "alt",
                            picture.words().alt(),
                            "url",
                            picture.address(PictureScreens.EDITOR_WIDTH)));
        } catch (NotTaken e) {
            return json(e.status(), Map.of("error", e.words()));
        }
    }

    private static Reply json(int status, Map<String, String> values) {
        return Reply.Data.json(status, StructuredData.of(values).html());
    }
}
