package broadsheet.picture;

import broadsheet.platform.db.Database;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Visit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of pictures and videos has an address. Originals have none. */
final class PictureRoutes {
    private static final Pattern VIDEO = Pattern.compile("([0-9a-f]{" + Ladder.NAME_LENGTH + "})\\.(mp4|vtt)");
    private static final Pattern MANIFEST = Pattern.compile("([0-9a-f]{" + Ladder.NAME_LENGTH + "})\\.c2pa");
    private static final long REMEMBERED = 10_000;
    /** What was deleted, here or on another node, is gone after this. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Database database;
    private final Pictures pictures;
    private final BlobStore blobs;
    private final Darkroom darkroom;
    private final Reprints reprints;
    private final Cache<String, Picture> originals = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();
    private final Cache<String, Boolean> shown = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();
    private final Cache<String, List<Video>> reels = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    PictureRoutes(Database database, Pictures pictures, BlobStore blobs, Darkroom darkroom, Reprints reprints) {
        this.database = database;
        this.pictures = pictures;
        this.blobs = blobs;
        this.darkroom = darkroom;
        this.reprints = reprints;
    }

    void on(Routes routes) {
        routes.file("/pictures/{file}", this::picture).file("/videos/{file}", this::video);
    }

    /** A picture that no reader is shown is there for those who work here only. */
    private Reply picture(Visit visit) {
        Matcher manifest = MANIFEST.matcher(visit.part("file"));
        if (manifest.matches()) {
            return manifest(manifest.group(1));
        }
        Optional<RenditionName> name = RenditionName.of(visit.part("file"));
        if (name.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        Optional<Picture> picture = remembered(
                originals, name.get().original(), key -> database.read(reading -> PictureStore.byName(reading, key)));
        Reply reply = picture(name.get(), picture);
        return reply instanceof Reply.Blob blob && picture.isPresent() && !isShown(picture.get())
                ? new Reply.Inside(blob)
                : reply;
    }

    private boolean isShown(Picture picture) {
        return remembered(
                        shown,
                        picture.id().toString(),
                        _ -> database.read(reading -> Optional.of(pictures.isShown(reading, picture.id()))
                                .filter(Boolean::booleanValue)))
                .isPresent();
    }

    private Reply picture(RenditionName name, Optional<Picture> original) {
        Optional<Picture> picture = original;
        Focus focus = name.focus();
        if (picture.isPresent() && !focus.equals(Focus.MIDDLE)) {
            String known = name.original() + "-" + focus.x() + "-" + focus.y();
            picture = remembered(
                    originals,
                    known,
                    _ -> database.read(reading -> PictureStore.byName(reading, name.original(), focus)));
            if (picture.isEmpty()) {
                return darkroom.kept(name)
                        .<Reply>map(file -> new Reply.Blob(file, name.contentType()))
                        .orElse(Reply.NOT_FOUND);
            }
        }
        if (picture.isEmpty() || !name.isMadeOf(picture.get())) {
            return Reply.NOT_FOUND;
        }
        if (name.format() == Format.AVIF) {
            return avif(name);
        }
        if (name.format() == Format.WEBP) {
            reprints.offer(picture.get());
        }
        return darkroom.rendition(picture.get(), name)
                .<Reply>map(file -> new Reply.Blob(file, name.contentType()))
                .orElseGet(() -> new Reply.Refused(503, ""));
    }

    /** Made before or not at all. Where the file is lost, the WebP stands in for it until it is made anew. */
    private Reply avif(RenditionName name) {
        Optional<Path> file = darkroom.kept(name);
        if (file.isPresent()) {
            return new Reply.Blob(file.get(), name.contentType());
        }
        Optional<Picture> noted = database.read(reading -> PictureStore.byName(reading, name.original()))
                .filter(picture -> picture.avif().widths().contains(name.width()));
        noted.ifPresent(reprints::restore);
        return noted.isPresent() ? picture(name.as(Format.WEBP), noted) : Reply.NOT_FOUND;
    }

    /** The manifest as it came in, for those who want to verify it themselves. */
    private Reply manifest(String name) {
        return database.read(reading -> PictureStore.byName(reading, name))
                .map(Picture::credentials)
                .filter(Credentials::mayGo)
                .<Reply>map(said -> new Reply.Blob(blobs.file(said.hash(), "c2pa"), "application/c2pa"))
                .orElse(Reply.NOT_FOUND);
    }

    /** A video that no reader is shown is there, with its captions, for those who work here only. */
    private Reply video(Visit visit) {
        Matcher name = VIDEO.matcher(visit.part("file"));
        if (!name.matches()) {
            return Reply.NOT_FOUND;
        }
        boolean isReel = name.group(2).equals("mp4");
        List<Video> videos = remembered(reels, name.group(), _ -> named(name.group(1), isReel))
                .orElse(List.of());
        if (videos.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        var blob = isReel
                ? new Reply.Blob(blobs.file(videos.getFirst().hash(), "mp4"), "video/mp4")
                : new Reply.Blob(
                        blobs.file(Objects.requireNonNull(videos.getFirst().captions()), "vtt"),
                        "text/vtt; charset=utf-8");
        return videos.stream().anyMatch(this::isShown) ? blob : new Reply.Inside(blob);
    }

    private Optional<List<Video>> named(String name, boolean isReel) {
        List<Video> found = database.read(
                reading -> isReel ? VideoStore.byName(reading, name) : VideoStore.byCaptionsName(reading, name));
        return Optional.of(found).filter(videos -> !videos.isEmpty());
    }

    private boolean isShown(Video video) {
        return remembered(
                        shown,
                        "video/" + video.id(),
                        _ -> database.read(reading -> Optional.of(pictures.isShown(reading, video.id()))
                                .filter(Boolean::booleanValue)))
                .isPresent();
    }

    /** Only what was found is remembered: what is not there may come. */
    private static <T> Optional<T> remembered(
            Cache<String, T> memory, String key, Function<String, Optional<T>> question) {
        T known = memory.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<T> found = question.apply(key);
        found.ifPresent(value -> memory.put(key, value));
        return found;
    }
}
