package broadsheet.picture;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.files.Blob;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.files.TooLarge;
import broadsheet.platform.time.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a video in: an MP4, a picture that stands for it, and captions. */
public final class AddVideo {
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEGABYTES = 512;
    /** The most bytes of a video that are taken. */
    public static final long MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ENDING = "mp4";

    private final Ids ids;
    private final BlobStore blobs;
    private final Gate gate;

    AddVideo(Ids ids, BlobStore blobs, Scanner scanner) {
        this.ids = ids;
        this.blobs = blobs;
        this.gate = new Gate(scanner);
    }

    /** A video that was looked through and kept, ready to be added; sizes in pixels. */
    public record Reel(String hash, int width, int height, int seconds) {}

    /** Captions that were looked through and kept; the language is a BCP 47 tag. */
    public record Captions(String hash, String language) {}

    /**
     * Looks a file through, overwrites in it what is neither picture nor sound, such as where it was filmed, and keeps
     * it. What it is, its content says.
     *
     * @param file a file that may be changed
     * @throws PictureRefused in words for the one who sent it
     * @throws IOException when it cannot be read or kept
     */
    public Reel develop(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new PictureRefused("bytes", MOST_MEGABYTES);
        }
        Mp4Structure structure = Mp4Structure.of(file);
        gate.prove(file);
        Mp4Cleaning.clean(file);
        try (InputStream in = Files.newInputStream(file)) {
            Blob blob = blobs.keep(in, ENDING, MOST_BYTES);
            return new Reel(blob.hash(), structure.width(), structure.height(), structure.seconds());
        } catch (TooLarge _) {
            throw new PictureRefused("bytes", MOST_MEGABYTES);
        }
    }

    /**
     * A video that was looked through and kept before, whose rest was refused; nothing when none of this hash is kept.
     *
     * @param hash as its reel said
     * @throws IOException when it cannot be read
     */
    public Optional<Reel> kept(String hash) throws IOException {
        if (!HASH.matcher(hash).matches()) {
            return Optional.empty();
        }
        Path file = blobs.file(hash, ENDING);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Mp4Structure structure = Mp4Structure.of(file);
        return Optional.of(new Reel(hash, structure.width(), structure.height(), structure.seconds()));
    }

    /**
     * Looks WebVTT captions through and keeps them.
     *
     * @param language their BCP 47 tag
     * @throws PictureRefused when they are not WebVTT in UTF-8
     */
    public Captions captions(byte[] file, String language) {
        WebVtt.prove(file);
        gate.prove(file);
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return new Captions(blobs.keep(file, "vtt").hash(), tag);
        } catch (IllformedLocaleException _) {
            throw new PictureRefused("captions.language");
        }
    }

    /** Adds a video that somebody of the staff sent, and says who; one that the library has already stays as it is. */
    public Video upload(
            Writing writing, Reel reel, @Nullable PictureId poster, @Nullable Captions captions, Arrival arrival) {
        Optional<Video> known = VideoStore.byHash(writing, reel.hash());
        if (known.isPresent()) {
            return known.get();
        }
        Video video = run(writing, reel, null, poster, captions);
        VideoStore.arrived(writing, video.id(), arrival);
        return video;
    }

    /** The video of this file, if the library has it already. */
    public Optional<Video> known(Reading reading, Reel reel) {
        return VideoStore.byHash(reading, reel.hash());
    }

    /** Gives a video another picture that stands for it, or other captions. */
    public Video dress(Writing writing, Video before, @Nullable PictureId poster, @Nullable Captions captions) {
        Video after = new Video(
                before.id(),
                before.key(),
                before.hash(),
                before.width(),
                before.height(),
                before.seconds(),
                poster,
                captions == null ? null : captions.hash(),
                captions == null ? null : captions.language());
        if (!after.equals(before)) {
            VideoStore.put(writing, after);
        }
        return after;
    }

    /**
     * Adds a developed video; one whose key is known already is replaced.
     *
     * @param key what the source calls it, or null
     * @param poster the picture that stands for it, or null
     */
    public Video run(
            Writing writing, Reel reel, @Nullable String key, @Nullable PictureId poster, @Nullable Captions captions) {
        var before = key == null ? Optional.<Video>empty() : VideoStore.byKey(writing, key);
        var video = new Video(
                before.map(Video::id).orElseGet(() -> new VideoId(ids.next())),
                key,
                reel.hash(),
                reel.width(),
                reel.height(),
                reel.seconds(),
                poster,
                captions == null ? null : captions.hash(),
                captions == null ? null : captions.language());
        if (before.isEmpty() || !before.get().equals(video)) {
            VideoStore.put(writing, video);
        }
        return video;
    }
}
