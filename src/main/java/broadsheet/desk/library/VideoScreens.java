package broadsheet.desk.library;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.picture.AddVideo;
import broadsheet.picture.Arrival;
import broadsheet.picture.Library;
import broadsheet.picture.Negative;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureRefused;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureWords;
import broadsheet.picture.Video;
import broadsheet.picture.VideoId;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Upload;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.StructuredData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Videos: taken in with a poster and captions, looked at, and dressed anew. */
final class VideoScreens {
    private static final Limits.Rule PER_HOUR = new Limits.Rule("videos of a person", 30, Duration.ofHours(1));
    private static final long ROOM_FOR_THE_REST = 70_000_000;
    private static final int PAGE = 40;
    private static final int PICKED = 60;
    private static final int MOST_USES = 100;
    private static final int LONGEST_NAME = 200;
    private static final int REFUSED = 422;
    private static final int TOO_MANY = 429;

    private final PictureRoom room;
    private final Library library;
    private final AddVideo addVideo;
    private final Database database;
    private final Limits limits;

    VideoScreens(PictureRoom room, Database database, Limits limits) {
        this.room = room;
        this.library = room.library();
        this.addVideo = room.addVideo();
        this.database = database;
        this.limits = limits;
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/videos", Permission.WRITE, this::list, "before", "q")
                .page("/desk/videos/list", Permission.WRITE, this::data, "q")
                .page("/desk/videos/{id}", Permission.WRITE, this::show)
                .page("/desk/videos/{id}/thumbnail", Permission.WRITE, this::thumbnail)
                .work("/desk/videos", Permission.WRITE, this::send, AddVideo.MOST_BYTES + ROOM_FOR_THE_REST)
                .act("/desk/videos/{id}/delete", Permission.PICTURES, this::delete)
                .work("/desk/videos/{id}/dress", Permission.WRITE, this::dress);
    }

    /**
     * What was looked through and kept of a form.
     *
     * @param wrong what was refused of it, and why, or empty
     */
    private record Sent(
            @Nullable KeptVideo video,
            @Nullable Negative poster,
            String posterName,
            AddVideo.@Nullable Captions captions,
            String wrong) {}

    /** Looks one file through. */
    private interface Look {
        void run(Upload file) throws IOException;
    }

    private Reply list(StaffVisit visit, Reading reading) {
        return new Reply.Page(listed(
                reading,
                visit.frame(),
                VideoWords.NONE,
                null,
                "",
                visit.query("q").strip(),
                visit.query("before")));
    }

    private Template listed(
            Reading reading,
            StaffFrame frame,
            VideoWords typed,
            @Nullable KeptVideo kept,
            String wrong,
            String words,
            String before) {
        Long from = LibraryRoutes.number(before);
        List<Video> found = library.videos(reading, words, from == null ? Long.MAX_VALUE : from, PAGE + 1);
        List<Video> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<VideoId, Picture> posters =
                room.pictures().posters(reading, shown.stream().map(Video::id).toList());
        return new Template(
                "desk/library/videos.jte",
                new VideosView(
                        frame.titled("Videos"),
                        shown.stream()
                                .map(video -> new VideosView.Line(video, posters.get(video.id())))
                                .toList(),
                        words,
                        found.size() > PAGE ? shown.getLast().id().toString() : "",
                        typed,
                        kept,
                        wrong));
    }

    private Reply data(StaffVisit visit, Reading reading) {
        List<Video> found = library.videos(reading, visit.query("q").strip(), Long.MAX_VALUE, PICKED);
        Map<VideoId, Picture> posters =
                room.pictures().posters(reading, found.stream().map(Video::id).toList());
        List<Map<String, String>> lines = found.stream()
                .map(video -> new VideosView.Line(video, posters.get(video.id())))
                .map(line -> Map.of(
                        "id", line.video().id().toString(),
                        "title", line.title(),
                        "length", line.length(),
                        "poster", line.posterAddress()))
                .toList();
        return Reply.Data.json(200, StructuredData.of(Map.of("videos", lines)).html());
    }

    private Optional<Video> asked(Reading reading, String id) {
        Long number = LibraryRoutes.number(id);
        return number == null ? Optional.empty() : room.pictures().video(reading, new VideoId(number));
    }

    private Reply show(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("id"))
                .<Reply>map(video -> new Reply.Page(shown(
                        reading,
                        visit.frame(),
                        visit.staff(),
                        video,
                        mayChange(
                                visit.staff().may(Permission.PICTURES),
                                visit.staff().id().value(),
                                reading,
                                video),
                        "")))
                .orElse(Reply.NOT_FOUND);
    }

    /** Its poster, as the editor shows it. */
    private Reply thumbnail(StaffVisit visit, Reading reading) {
        return asked(reading, visit.part("id"))
                .map(Video::poster)
                .flatMap(poster -> room.pictures().find(reading, poster))
                .<Reply>map(poster -> new Reply.SeeOther(poster.address(PictureScreens.EDITOR_WIDTH)))
                .orElse(Reply.NOT_FOUND);
    }

    private boolean mayChange(boolean mayAll, long person, Reading reading, Video video) {
        return mayAll
                || library.arrival(reading, video.id())
                        .filter(arrival -> Objects.equals(arrival.person(), person))
                        .isPresent();
    }

    private Template shown(
            Reading reading, StaffFrame frame, Staff staff, Video video, boolean mayChange, String wrong) {
        PictureId poster = video.poster();
        return new Template(
                "desk/library/video.jte",
                new VideoPage(
                        frame.titled("Video"),
                        video,
                        poster == null
                                ? null
                                : room.pictures().find(reading, poster).orElse(null),
                        library.arrival(reading, video.id()).orElseThrow(),
                        room.pictures().videoUses(reading, video.id(), MOST_USES),
                        staff.may(Permission.PICTURES),
                        mayChange,
                        wrong));
    }

    private Reply send(StaffForm form) {
        VideoWords typed = VideoWords.of(form);
        if (!limits.admits(PER_HOUR, Long.toString(form.staff().id().value()))) {
            String words =
                    "You have sent " + PER_HOUR.most() + " videos within an hour. More are taken a little later.";
            return again(form, typed, null, TOO_MANY, words);
        }
        Sent sent = sent(form, true);
        KeptVideo file = sent.video();
        if (!sent.wrong().isEmpty()) {
            return again(form, typed, file, REFUSED, sent.wrong());
        }
        Negative stands = sent.poster();
        if (file == null || stands == null) {
            String words = file == null
                    ? "Choose a video, and a poster: the picture that is seen before it plays."
                    : "Choose a poster: the picture that is seen before it plays.";
            return again(form, typed, file, REFUSED, words);
        }
        Optional<Video> known = database.read(reading -> addVideo.known(reading, file.reel()));
        if (known.isPresent()) {
            return new Reply.SeeOther("/desk/videos/" + known.get().id() + "?said=video-known");
        }
        try {
            Taken taken = database.write(writing -> taken(form, writing, typed, file, stands, sent));
            String said = taken.isAsTyped() ? "video-taken" : "video-taken-poster-known";
            return new Reply.SeeOther("/desk/videos/" + taken.video() + "?said=" + said);
        } catch (PictureRefused e) {
            return again(form, typed, file, REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** @param isAsTyped false when its poster was in the library before, with words of its own */
    private record Taken(VideoId video, boolean isAsTyped) {}

    private Taken taken(StaffForm form, Writing writing, VideoWords typed, KeptVideo file, Negative stands, Sent sent) {
        long person = form.staff().id().value();
        String name = form.staff().name();
        PictureWords words = PictureWords.of(typed.caption(), typed.credit(), "");
        var poster = room.uploadPicture().run(writing, stands, words, person, name, sent.posterName());
        var arrival = new Arrival(writing.now(), person, name, file.name(), file.bytes());
        Video taken = addVideo.upload(writing, file.reel(), poster.picture().id(), sent.captions(), arrival);
        form.record(writing, "uploaded", "video/" + taken.id(), "", file.name());
        boolean isSilent = typed.caption().isBlank() && typed.credit().isBlank();
        return new Taken(taken.id(), poster.isNew() || isSilent);
    }

    /** The form once more, with what was typed; a video that was fine need not be sent again. */
    private Reply again(StaffForm form, VideoWords typed, @Nullable KeptVideo kept, int status, String wrong) {
        Template page = database.read(reading -> listed(reading, form.frame(), typed, kept, wrong, "", ""));
        return new Reply.Personal(status, page);
    }

    /** Looks through what came along; nothing is written into the library yet. */
    private Sent sent(StaffForm form, boolean withVideo) {
        var reel = new AtomicReference<@Nullable KeptVideo>();
        var poster = new AtomicReference<@Nullable Negative>();
        var captions = new AtomicReference<AddVideo.@Nullable Captions>();
        var wrong = new ArrayList<String>();
        looked(
                form,
                "captions",
                "Captions: ",
                wrong,
                file -> captions.set(addVideo.captions(
                        Files.readAllBytes(file.file()), form.field("language").strip())));
        looked(
                form,
                "poster",
                "Poster: ",
                wrong,
                file -> poster.set(room.addPicture().develop(Files.readAllBytes(file.file()))));
        if (withVideo) {
            looked(
                    form,
                    "video",
                    "Video: ",
                    wrong,
                    file -> reel.set(new KeptVideo(
                            addVideo.develop(file.file()), PlainText.line(file.name(), LONGEST_NAME), file.bytes())));
            if (form.files("video").isEmpty()) {
                reel.set(kept(form));
            }
        }
        String posterName = form.files("poster").isEmpty()
                ? ""
                : form.files("poster").getLast().name();
        return new Sent(reel.get(), poster.get(), posterName, captions.get(), String.join(" ", wrong));
    }

    private static void looked(StaffForm form, String field, String about, List<String> wrong, Look look) {
        try {
            for (Upload file : form.files(field)) {
                look.run(file);
            }
        } catch (PictureRefused e) {
            wrong.add(about + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The video that the form before this one brought. */
    private @Nullable KeptVideo kept(StaffForm form) {
        try {
            long bytes = Numbers.of(form.field("kept-bytes")).orElse(0L);
            String name = PlainText.line(form.field("kept-name"), LONGEST_NAME);
            return addVideo.kept(form.field("kept"))
                    .map(reel -> new KeptVideo(reel, name, bytes))
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply dress(StaffForm form) {
        Video before = database.<Optional<Video>>read(reading -> asked(reading, form.part("id")))
                .orElse(null);
        if (before == null) {
            return Reply.NOT_FOUND;
        }
        boolean mayChange = database.read(reading -> mayChange(
                form.staff().may(Permission.PICTURES), form.staff().id().value(), reading, before));
        try {
            if (!mayChange) {
                throw new NotTaken(REFUSED, "Somebody else brought this video in. A picture editor can change it.");
            }
            Sent sent = sent(form, false);
            if (!sent.wrong().isEmpty()) {
                throw new NotTaken(REFUSED, sent.wrong());
            }
            Negative stands = sent.poster();
            database.write(writing -> {
                PictureId poster = stands == null
                        ? before.poster()
                        : room.uploadPicture()
                                .run(
                                        writing,
                                        stands,
                                        form.staff().id().value(),
                                        form.staff().name(),
                                        sent.posterName())
                                .picture()
                                .id();
                Video after = addVideo.dress(writing, before, poster, captions(form, before, sent));
                if (after.equals(before)) {
                    form.leavesNoLine();
                } else {
                    form.record(writing, "dressed", "video/" + before.id(), said(before), said(after));
                }
                return after;
            });
            return new Reply.SeeOther("/desk/videos/" + before.id() + "?said=video-saved");
        } catch (NotTaken e) {
            Template again =
                    database.read(reading -> shown(reading, form.frame(), form.staff(), before, mayChange, e.words()));
            return new Reply.Personal(e.status(), again);
        }
    }

    private Reply delete(StaffForm form, Writing writing) {
        Video video = asked(writing, form.part("id")).orElseThrow(() -> new Declined(Reply.NOT_FOUND));
        if (!form.field("sure").equals("1")) {
            throw again(form, writing, video, "Tick that you are sure; it cannot be undone.");
        }
        if (!room.deleteVideo().run(writing, video).isEmpty()) {
            throw again(form, writing, video, "It cannot be deleted while something uses it. See where it stands.");
        }
        form.record(writing, "deleted", "video/" + video.id(), said(video), "");
        return new Reply.SeeOther("/desk/videos?said=video-deleted");
    }

    private Declined again(StaffForm form, Writing writing, Video video, String words) {
        return new Declined(
                new Reply.Personal(REFUSED, shown(writing, form.frame(), form.staff(), video, true, words)));
    }

    private static AddVideo.@Nullable Captions captions(StaffForm form, Video before, Sent sent) {
        String hash = before.captions();
        String language = before.captionsLanguage();
        if (sent.captions() != null || form.field("without-captions").equals("1")) {
            return sent.captions();
        }
        return hash == null || language == null ? null : new AddVideo.Captions(hash, language);
    }

    private static String said(Video video) {
        return "poster " + (video.poster() == null ? "none" : "picture/" + video.poster()) + "\ncaptions "
                + (video.captionsLanguage() == null ? "none" : video.captionsLanguage());
    }
}
