package broadsheet.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a photographer or an agency wrote into a JPEG: IPTC first, then XMP, then EXIF. All of it is taken as plain text;
 * coordinates are never taken.
 *
 * @param turn how the picture must be turned to stand upright, 1 to 8 (EXIF 2.32, tag Orientation)
 */
record Embedded(PictureWords words, int turn) {
    static final Embedded NOTHING = new Embedded(PictureWords.NONE, 1);
    private static final TimeZone UTC = Objects.requireNonNull(TimeZone.getTimeZone("UTC"));

    /** Reads what it can; a block that cannot be read counts as not there. */
    static Embedded in(PictureType type, byte[] file) {
        if (type != PictureType.JPEG) {
            return NOTHING;
        }
        Metadata metadata;
        try {
            metadata = JpegMetadataReader.readMetadata(
                    new ByteArrayInputStream(file),
                    List.of(new IptcReader(), new PhotoshopReader(), new XmpReader(), new ExifReader()));
        } catch (JpegProcessingException | IOException | RuntimeException _) {
            return NOTHING;
        }
        Map<String, String> xmp = xmp(metadata);
        var iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        var exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var words = new PictureWords(
                first(
                        text(iptc, IptcDirectory.TAG_CAPTION),
                        xmp.get("dc:description"),
                        text(exif, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)),
                first(
                        text(iptc, IptcDirectory.TAG_CREDIT),
                        xmp.get("photoshop:Credit"),
                        text(iptc, IptcDirectory.TAG_SOURCE)),
                first(xmp.get("Iptc4xmpCore:AltTextAccessibility")),
                first(
                        text(iptc, IptcDirectory.TAG_BY_LINE),
                        xmp.get("dc:creator"),
                        text(exif, ExifIFD0Directory.TAG_ARTIST)),
                first(text(iptc, IptcDirectory.TAG_CITY), xmp.get("photoshop:City")),
                taken(iptc, shot));
        return new Embedded(words, turn(exif));
    }

    /** Values by path, the first of an array under the array's own name. */
    private static Map<String, String> xmp(Metadata metadata) {
        var values = new HashMap<String, String>();
        for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            directory.getXmpProperties().forEach((path, value) -> {
                if (path.indexOf('/') < 0) {
                    values.putIfAbsent(path.replaceFirst("\\[1]$", ""), value);
                }
            });
        }
        return values;
    }

    private static @Nullable String text(@Nullable Directory directory, int tag) {
        if (directory == null) {
            return null;
        }
        String[] several = directory.getStringArray(tag);
        return several != null && several.length > 0 ? several[0] : directory.getString(tag);
    }

    private static String first(@Nullable String... values) {
        return Stream.of(values)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Instant taken(@Nullable IptcDirectory iptc, @Nullable ExifSubIFDDirectory shot) {
        Date date = iptc == null ? null : iptc.getDateCreated();
        if (date == null && iptc != null) {
            date = iptc.getDate(IptcDirectory.TAG_DATE_CREATED, UTC);
        }
        if (date == null && shot != null) {
            date = shot.getDateOriginal(UTC);
        }
        return date == null ? null : date.toInstant();
    }

    private static int turn(@Nullable ExifIFD0Directory exif) {
        Integer turn = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return turn == null || turn < 1 || turn > 8 ? 1 : turn;
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return turn >= 5;
    }
}
