package broadsheet.picture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that the paper keeps.
 *
 * @param key what the source calls it, such as an importer's or the demo's name for it
 * @param hash the SHA-256 of the original file
 * @param width of the original as it is shown, in pixels
 * @param height of the original as it is shown, in pixels
 * @param words its own words; each use may say it otherwise
 * @param focus what every crop keeps
 * @param rightsEnd from when on it may be neither placed nor shown; null when nothing ends
 * @param credentials what its C2PA manifest says of itself, or null when it has none
 * @param avif which of its renditions are there in AVIF too
 */
public record Picture(
        PictureId id,
        @Nullable String key,
        String hash,
        PictureType type,
        int width,
        int height,
        PictureWords words,
        Focus focus,
        @Nullable Instant rightsEnd,
        @Nullable Credentials credentials,
        InAvif avif) {
    /** A picture with nothing but its words: its middle is kept, and nothing ends. */
    Picture(
            PictureId id,
            @Nullable String key,
            String hash,
            PictureType type,
            int width,
            int height,
            PictureWords words) {
        this(id, key, hash, type, width, height, words, Focus.MIDDLE, null, null, InAvif.UNTRIED);
    }

    /** The width and height that social networks and search engines ask for. */
    public enum Shape {
        SQUARE(1200),
        CLASSIC(900),
        WIDE(675);

        static final int WIDTH = 1200;
        private final int height;

        Shape(int height) {
            this.height = height;
        }

        /** In pixels. */
        public int width() {
            return WIDTH;
        }

        /** In pixels. */
        public int height() {
            return height;
        }
    }

    /** The widths it is served in, in pixels, rising; the last is the largest. */
    public List<Integer> widths() {
        return Ladder.of(width);
    }

    /** The height at a width, both in pixels. */
    public int heightAt(int shown) {
        return Math.max(1, Math.round((float) ((double) height * shown / width)));
    }

    Picture with(PictureWords said) {
        return new Picture(id, key, hash, type, width, height, said, focus, rightsEnd, credentials, avif);
    }

    Picture with(Focus kept) {
        return new Picture(id, key, hash, type, width, height, words, kept, rightsEnd, credentials, avif);
    }

    Picture until(@Nullable Instant end) {
        return new Picture(id, key, hash, type, width, height, words, focus, end, credentials, avif);
    }

    /** The address of a JPEG cut to a shape around the focus; another focus is another address. */
    public String address(Shape shape) {
        String kept = focus.equals(Focus.MIDDLE) ? "" : "-" + focus.x() + "-" + focus.y();
        return "/pictures/" + name() + "-" + shape.width() + "x" + shape.height() + kept + ".jpg";
    }

    /** The address of a JPEG about as wide as this, and never wider than the original. */
    public String address(int wide) {
        List<Integer> widths = widths();
        int fitting = widths.stream().filter(width -> width >= wide).findFirst().orElse(widths.getLast());
        return "/pictures/" + name() + "-" + fitting + ".jpg";
    }

    /** The address of its C2PA manifest store as it came in; empty when there is none, or none for readers. */
    public String manifestAddress() {
        return credentials == null || !credentials.mayGo() ? "" : "/pictures/" + name() + ".c2pa";
    }

    String name() {
        return hash.substring(0, Ladder.NAME_LENGTH);
    }
}
