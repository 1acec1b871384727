package broadsheet.picture;

import broadsheet.picture.Picture.Shape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rendition's address asks for: {@code 0123456789abcdef01234567-640.webp} or {@code …-1200x675.jpg}.
 *
 * @param original the first digits of the original's hash
 * @param width in pixels
 * @param shape what it is cut to, or null when it is whole
 */
record RenditionName(String original, int width, @Nullable Shape shape, boolean isWebp) {
    private static final Pattern NAME = Pattern.compile(
            "([0-9a-f]{" + Ladder.NAME_LENGTH + "})-([1-9][0-9]{0,3})(?:x([1-9][0-9]{0,3}))?\\.(webp|jpg)");

    /** Reads a name; empty when it is none that we give. */
    static Optional<RenditionName> of(String file) {
        Matcher matcher = NAME.matcher(file);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(2));
        boolean isWebp = matcher.group(4).equals("webp");
        if (matcher.group(3) == null) {
            return Optional.of(new RenditionName(matcher.group(1), width, null, isWebp));
        }
        int height = Integer.parseInt(matcher.group(3));
        for (Shape shape : Shape.values()) {
            if (!isWebp && shape.width() == width && shape.height() == height) {
                return Optional.of(new RenditionName(matcher.group(1), width, shape, false));
            }
        }
        return Optional.empty();
    }

    boolean isMadeOf(Picture picture) {
        return shape != null || picture.widths().contains(width);
    }

    String contentType() {
        return isWebp ? "image/webp" : "image/jpeg";
    }

    /** The file's name, the same as it was read from. */
    String file() {
        String size = shape == null ? "" + width : width + "x" + shape.height();
        return original + "-" + size + (isWebp ? ".webp" : ".jpg");
    }
}
