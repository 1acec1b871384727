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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
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
    private final InstantSource clock;
    private final Pictures pictures;
    private final BlobStore blobs;
    private final Darkroom darkroom;
    private final Reprints reprints;
    private final Cache<String, List<Picture>> originals = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();
    /** Until when people outside may see it. */
    private final Cache<String, Instant> shown = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    private final Cache<String, List<Video>> reels = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    PictureRoutes(
            Database database,
            InstantSource clock,
            Pictures pictures,
            BlobStore blobs,
            Darkroom darkroom,
            Reprints reprints) {
        this.database = database;
        this.clock = clock;
        this.pictures = pictures;
        this.blobs = blobs;
        this.darkroom = darkroom;
        this.reprints = reprints;
    }

    void on(Routes routes) {
        routes.file("/pictures/{file}", this::picture).file("/videos/{file}", this::video);
    }

    /** A picture that no reader is shown, or whose rights have ended, is there for those who work here only. */
    private Reply picture(Visit visit) {
        Matcher manifest = MANIFEST.matcher(visit.part("file"));
        if (manifest.matches()) {
            return guarded(manifest(manifest.group(1)), originals(manifest.group(1)));
        }
        Optional<RenditionName> name = RenditionName.of(visit.part("file"));
        if (name.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        List<Picture> made = originals(name.get().original());
        return guarded(picture(name.get(), made), made);
    }

    /** The pictures that were made of this file. */
    private List<Picture> originals(String name) {
        return remembered(
                        originals,
                        name,
                        key -> Optional.of(database.read(reading -> PictureStore.byName(reading, key)))
                                .filter(found -> !found.isEmpty()))
                .orElse(List.of());
    }

    /** One file may be several pictures; it goes out as long as one of them may be seen. */
    private Reply guarded(Reply reply, List<Picture> made) {
        if (!(reply instanceof Reply.Blob blob)) {
            return reply;
        }
        Instant now = clock.instant();
        return made.stream()
                .flatMap(picture -> shownUntil(picture, now).stream())
                .max(Comparator.naturalOrder())
                .<Reply>map(end -> end.equals(Instant.MAX) ? blob : blob.within(Duration.between(now, end)))
                .orElseGet(() -> new Reply.Inside(blob));
    }

    private Optional<Instant> shownUntil(Picture picture, Instant now) {
        String key = picture.id().toString();
        Instant known = shown.getIfPresent(key);
        if (known != null && !now.isBefore(known)) {
            shown.invalidate(key);
        }
        return remembered(shown, key, _ -> database.read(reading -> pictures.shownUntil(reading, picture.id())));
    }

    private Reply picture(RenditionName name, List<Picture> made) {
        Optional<Picture> picture = made.stream().findFirst();
        Focus focus = name.focus();
        if (picture.isPresent() && !focus.equals(Focus.MIDDLE)) {
            picture = made.stream().filter(one -> one.focus().equals(focus)).findFirst();
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
        Optional<Picture> noted = database.read(reading -> PictureStore.byName(reading, name.original())).stream()
                .findFirst()
                .filter(picture -> picture.avif().widths().contains(name.width()));
        noted.ifPresent(reprints::restore);
        return noted.map(picture -> picture(name.as(Format.WEBP), List.of(picture)))
                .orElse(Reply.NOT_FOUND);
    }

    /** The manifest as it came in, for those who want to verify it themselves. */
    private Reply manifest(String name) {
        return database.read(reading -> PictureStore.byName(reading, name)).stream()
                .findFirst()
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
                        _ -> database.read(reading ->
                                pictures.isShown(reading, video.id()) ? Optional.of(Instant.MAX) : Optional.empty()))
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
