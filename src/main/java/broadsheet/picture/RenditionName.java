package broadsheet.picture;

import broadsheet.picture.Picture.Shape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a rendition's address asks for: {@code 0123456789abcdef01234567-640.webp} or {@code …-1200x675.jpg},
 * or {@code …-1200x675-310-480.jpg} for a crop around a focus.
 *
 * @param original the first digits of the original's hash
 * @param width in pixels
 * @param shape what it is cut to, or null when it is whole
 * @param focus what the cut keeps; each has one spelling, so that there are no two files of one crop
 */
record RenditionName(String original, int width, @Nullable Shape shape, Focus focus, Format format) {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{" + Ladder.NAME_LENGTH
            + "})-([1-9][0-9]{0,3})(?:x([1-9][0-9]{0,3})(?:-(0|[1-9][0-9]{0,3})-(0|[1-9][0-9]{0,3}))?)?"
            + "\\.(avif|webp|jpg)");

    /** Reads a name; empty when it is none that we give. */
    static Optional<RenditionName> of(String file) {
        Matcher matcher = NAME.matcher(file);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(2));
        Format format = Format.ofEnding(matcher.group(6));
        if (matcher.group(3) == null) {
            return Optional.of(new RenditionName(matcher.group(1), width, null, Focus.MIDDLE, format));
        }
        int height = Integer.parseInt(matcher.group(3));
        Focus focus = Focus.MIDDLE;
        if (matcher.group(4) != null) {
            focus = new Focus(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)));
        }
        for (Shape shape : Shape.values()) {
            if (format == Format.JPEG && shape.width() == width && shape.height() == height) {
                var name = new RenditionName(matcher.group(1), width, shape, focus, format);
                return Optional.of(name).filter(found -> found.file().equals(file));
            }
        }
        return Optional.empty();
    }

    /** A whole picture at one of its widths. */
    static RenditionName whole(Picture picture, int width, Format format) {
        return new RenditionName(picture.name(), width, null, Focus.MIDDLE, format);
    }

    /** The same picture written otherwise. */
    RenditionName as(Format other) {
        return new RenditionName(original, width, shape, focus, other);
    }

    private String around() {
        return focus.equals(Focus.MIDDLE) ? "" : "-" + focus.x() + "-" + focus.y();
    }

    boolean isMadeOf(Picture picture) {
        return shape != null || picture.widths().contains(width);
    }

    String contentType() {
        return format.contentType();
    }

    /** The file's name, the same as it was read from. */
    String file() {
        String size = shape == null ? "" + width : width + "x" + shape.height() + around();
        return original + "-" + size + "." + format.ending();
    }
}
