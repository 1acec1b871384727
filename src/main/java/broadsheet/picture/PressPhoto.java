package broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a JPEG as an agency sends it: with caption, credit, byline, city and date inside (IPTC-IIM 4.2, in the
 * Photoshop block of an APP13 segment).
 */
public final class PressPhoto {
    private static final float QUALITY = 0.92f;
    private static final int BEHIND_START = 2;
    private static final int MOST_BYTES = 2_000;

    private PressPhoto() {}

    /** The file of a picture with these words inside; alt text has no place in IPTC-IIM. */
    public static byte[] write(BufferedImage image, PictureWords words) {
        byte[] jpeg = Encoding.jpeg(image, QUALITY);
        byte[] block = segment(resource(records(words)));
        var file = new ByteArrayOutputStream(jpeg.length + block.length);
        file.write(jpeg, 0, BEHIND_START);
        file.writeBytes(block);
        file.write(jpeg, BEHIND_START, jpeg.length - BEHIND_START);
        return file.toByteArray();
    }

    private static byte[] records(PictureWords words) {
        var out = new ByteArrayOutputStream();
        record(out, 1, 90, new byte[] {0x1B, '%', 'G'}); // what follows is UTF-8
        record(out, 2, 0, new byte[] {0, 4});
        text(out, 55, words.takenAt() == null ? "" : at("yyyyMMdd", words.takenAt()));
        text(out, 60, words.takenAt() == null ? "" : at("HHmmss'+0000'", words.takenAt()));
        text(out, 80, words.byline());
        text(out, 90, words.city());
        text(out, 110, words.credit());
        text(out, 120, words.caption());
        return out.toByteArray();
    }

    private static String at(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern).format(moment.atZone(ZoneOffset.UTC));
    }

    private static void text(ByteArrayOutputStream out, int number, String text) {
        String shortened = text;
        while (shortened.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
        }
        if (!shortened.isEmpty()) {
            record(out, 2, number, shortened.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void record(ByteArrayOutputStream out, int group, int number, byte[] value) {
        out.write(0x1C);
        out.write(group);
        out.write(number);
        two(out, value.length);
        out.writeBytes(value);
    }

    /** Resource 0x0404 with an empty name, padded to an even length. */
    private static byte[] resource(byte[] records) {
        var out = new ByteArrayOutputStream();
        out.writeBytes("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes("8BIM".getBytes(StandardCharsets.US_ASCII));
        two(out, 0x0404);
        two(out, 0);
        two(out, 0);
        two(out, records.length);
        out.writeBytes(records);
        if (records.length % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }

    private static byte[] segment(byte[] content) {
        var out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(0xED);
        two(out, content.length + 2);
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** Two bytes, high byte first. */
    private static void two(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
