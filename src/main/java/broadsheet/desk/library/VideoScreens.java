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
import broadsheet.platform.text.StructuredData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Videos: taken in with a poster and captions, looked at, and dressed anew. */
final class VideoScreens {
    private static final Limits.Rule PER_HOUR = new Limits.Rule("videos of a person", 30, Duration.ofHours(1));
    private static final long ROOM_FOR_THE_REST = 70_000_000;
    private static final int PAGE = 40;
    private static final int PICKED = 60;
    private static final int MOST_USES = 100;
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
        routes.page("/desk/videos", Permission.WRITE, this::list, "before")
                .page("/desk/videos/list", Permission.WRITE, this::data)
                .page("/desk/videos/{id}", Permission.WRITE, this::show)
                .work("/desk/videos", Permission.WRITE, this::send, AddVideo.MOST_BYTES + ROOM_FOR_THE_REST)
                .act("/desk/videos/{id}/delete", Permission.PICTURES, this::delete)
                .work("/desk/videos/{id}/dress", Permission.WRITE, this::dress);
    }

    /** What was looked through and kept of a form. */
    private record Sent(
            AddVideo.@Nullable Reel reel,
            @Nullable Negative poster,
            String posterName,
            AddVideo.@Nullable Captions captions) {}

    private Reply list(StaffVisit visit, Reading reading) {
        return new Reply.Page(listed(reading, visit.frame(), VideoWords.NONE, "", visit.query("before")));
    }

    private Template listed(Reading reading, StaffFrame frame, VideoWords typed, String wrong, String before) {
        Long from = LibraryRoutes.number(before);
        List<Video> found = library.videos(reading, from == null ? Long.MAX_VALUE : from, PAGE + 1);
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
                        found.size() > PAGE ? shown.getLast().id().toString() : "",
                        typed,
                        wrong));
    }

    private Reply data(StaffVisit visit, Reading reading) {
        List<Video> found = library.videos(reading, Long.MAX_VALUE, PICKED);
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
        return new Reply.Data(
                200,
                "application/json; charset=utf-8",
                StructuredData.of(Map.of("videos", lines)).html().getBytes(StandardCharsets.UTF_8));
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
        try {
            if (!limits.admits(PER_HOUR, Long.toString(form.staff().id().value()))) {
                throw new NotTaken(
                        TOO_MANY,
                        "You have sent " + PER_HOUR.most() + " videos within an hour. More are taken a little"
                                + " later.");
            }
            Sent sent = sent(form, true);
            AddVideo.Reel reel = sent.reel();
            Negative stands = sent.poster();
            if (reel == null || stands == null) {
                throw new NotTaken(REFUSED, "Choose a video, and a poster: the picture that is seen before it plays.");
            }
            if (database.<Boolean>read(reading -> addVideo.known(reading, reel).isPresent())) {
                Video known = database.<Video>read(
                        reading -> addVideo.known(reading, reel).orElseThrow());
                return new Reply.SeeOther("/desk/videos/" + known.id() + "?said=video-known");
            }
            Upload file = form.files("video").getFirst();
            Video video = database.write(writing -> {
                long person = form.staff().id().value();
                Picture poster = room.uploadPicture()
                        .run(
                                writing,
                                stands,
                                PictureWords.of(typed.caption(), typed.credit(), ""),
                                person,
                                form.staff().name(),
                                sent.posterName())
                        .picture();
                Video taken = addVideo.upload(
                        writing,
                        reel,
                        poster.id(),
                        sent.captions(),
                        new Arrival(writing.now(), person, form.staff().name(), file.name(), file.bytes()));
                form.record(writing, "uploaded", "video/" + taken.id(), "", file.name());
                return taken;
            });
            return new Reply.SeeOther("/desk/videos/" + video.id() + "?said=video-taken");
        } catch (PictureRefused e) {
            Template again =
                    database.read(reading -> listed(reading, form.frame(), typed, String.valueOf(e.getMessage()), ""));
            return new Reply.Personal(REFUSED, again);
        } catch (NotTaken e) {
            Template again = database.read(reading -> listed(reading, form.frame(), typed, e.words(), ""));
            return new Reply.Personal(e.status(), again);
        }
    }

    /** Looks through what came along; nothing is written into the library yet. */
    private Sent sent(StaffForm form, boolean withVideo) throws NotTaken {
        String about = "";
        try {
            AddVideo.Captions captions = null;
            AddVideo.Reel reel = null;
            Negative poster = null;
            String posterName = "";
            for (Upload file : form.files("captions")) {
                about = "Captions: ";
                captions = addVideo.captions(
                        Files.readAllBytes(file.file()), form.field("language").strip());
            }
            for (Upload file : form.files("poster")) {
                about = "Poster: ";
                poster = room.addPicture().develop(Files.readAllBytes(file.file()));
                posterName = file.name();
            }
            for (Upload file : withVideo ? form.files("video") : List.<Upload>of()) {
                about = "Video: ";
                reel = addVideo.develop(file.file());
            }
            return new Sent(reel, poster, posterName, captions);
        } catch (PictureRefused e) {
            throw new NotTaken(REFUSED, about + e.getMessage());
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
