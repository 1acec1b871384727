package broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies of a JPEG what is needed to draw it, bit by bit, and nothing else: neither EXIF, XMP, IPTC, comments and
 * thumbnails nor what lies behind its end (ITU-T T.81, Annex B; JFIF 1.02; ICC.1 Annex B.4).
 */
final class JpegCleaning {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** A JFIF segment that holds no thumbnail. */
    private static final int BARE_JFIF = 16;

    private JpegCleaning() {}

    /**
     * Cleans a file that {@link Header#of} has walked through before.
     *
     * @param turn how the picture must be turned to stand upright, 1 to 8; this is the one thing that is said anew
     */
    static byte[] cleaned(byte[] file, int turn) {
        var in = new Header.Bytes(file);
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        if (turn != 1) {
            out.writeBytes(orientation(turn));
        }
        int place = 2;
        while (true) {
            while (in.at(place) != 0xFF) {
                place++;
            }
            while (in.at(place) == 0xFF) {
                place++;
            }
            int marker = in.at(place++);
            if (marker == END_OF_IMAGE) {
                out.write(0xFF);
                out.write(END_OF_IMAGE);
                return out.toByteArray();
            }
            if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                continue;
            }
            int end = place + in.big2(place);
            if (isToDraw(in, marker, place, end)) {
                out.write(0xFF);
                out.write(marker);
                out.write(file, place, end - place);
            }
            place = end;
            if (marker == START_OF_SCAN) {
                end = JpegStructure.behindScan(in, place);
                out.write(file, place, end - place);
                place = end;
            }
        }
    }

    private static boolean isToDraw(Header.Bytes in, int marker, int place, int end) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < FIRST_APPLICATION || marker > LAST_APPLICATION) {
            return true;
        }
        return switch (marker) {
            case 0xE0 -> in.starts(place + 2, "JFIF\0") && end - place == BARE_JFIF;
            case 0xE2 -> in.starts(place + 2, "ICC_PROFILE\0");
            case 0xEE -> in.starts(place + 2, "Adobe");
            default -> false;
        };
    }

    /** An EXIF segment of one entry (EXIF 2.32 §4.6). */
    private static byte[] orientation(int turn) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.putShort((short) 0xFFE1).putShort((short) 34);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) turn).putShort((short) 0).putInt(0);
        return Arrays.copyOf(tiff.array(), tiff.position());
    }
}
