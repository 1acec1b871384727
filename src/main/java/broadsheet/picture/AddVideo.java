package broadsheet.picture;

import broadsheet.platform.db.Writing;
import broadsheet.platform.files.Blob;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.files.TooLarge;
import broadsheet.platform.time.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a video in: an MP4, a picture that stands for it, and captions. */
public final class AddVideo {
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST_MEGABYTES = 512;

    private final Ids ids;
    private final BlobStore blobs;

    AddVideo(Ids ids, BlobStore blobs) {
        this.ids = ids;
        this.blobs = blobs;
    }

    /** A video that was looked through and kept, ready to be added; sizes in pixels. */
    public record Reel(String hash, int width, int height, int seconds) {}

    /** Captions that were looked through and kept; the language is a BCP 47 tag. */
    public record Captions(String hash, String language) {}

    /**
     * Looks a file through and keeps it. What it is, its content says.
     *
     * @throws PictureRefused in words for the one who sent it
     * @throws IOException when it cannot be read or kept
     */
    public Reel develop(Path file) throws IOException {
        Mp4Structure structure = Mp4Structure.of(file);
        try (InputStream in = Files.newInputStream(file)) {
            Blob blob = blobs.keep(in, "mp4", MOST_MEGABYTES * MEGABYTE);
            return new Reel(blob.hash(), structure.width(), structure.height(), structure.seconds());
        } catch (TooLarge _) {
            throw new PictureRefused("bytes", MOST_MEGABYTES);
        }
    }

    /**
     * Looks WebVTT captions through and keeps them.
     *
     * @param language their BCP 47 tag
     * @throws PictureRefused when they are not WebVTT in UTF-8
     */
    public Captions captions(byte[] file, String language) {
        if (file.length > MEGABYTE || !isCaptions(file)) {
            throw new PictureRefused("captions");
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return new Captions(blobs.keep(file, "vtt").hash(), tag);
        } catch (IllformedLocaleException _) {
            throw new PictureRefused("captions");
        }
    }

    /** W3C WebVTT, §4.1: the signature, then a space, a tab, a line end or nothing. */
    private static boolean isCaptions(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.matches("(?s)\\x{FEFF}?WEBVTT(?:[ \\t\\r\\n].*)?") && text.indexOf('\0') < 0;
        } catch (CharacterCodingException _) {
            return false;
        }
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
