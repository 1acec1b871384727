package broadsheet.picture;

import broadsheet.picture.Header.Bytes;
import java.util.zip.CRC32;

/** Walks a PNG's chunks to its end and proves their check sums (PNG specification, third edition, §5). */
final class PngStructure {
    private static final int FIRST_CHUNK = 8;
    private static final int IHDR_BYTES = 13;
    /** Of the chunk that begins a frame (§11.3.6.2). */
    private static final int FRAME_BYTES = 26;

    private PngStructure() {}

    static Header header(Bytes file) {
        if (!file.starts(FIRST_CHUNK + 4, "IHDR") || file.big4(FIRST_CHUNK) != IHDR_BYTES) {
            throw new PictureRefused("broken");
        }
        var header = new Header(PictureType.PNG, file.big4(FIRST_CHUNK + 8), file.big4(FIRST_CHUNK + 12));
        int place = FIRST_CHUNK;
        boolean hasData = false;
        var frames = new Frames();
        while (true) {
            int length = file.big4(place);
            if (length < 0 || length > file.size() - place - 12) {
                throw new PictureRefused("broken");
            }
            boolean isCritical = (file.at(place + 4) & 0x20) == 0;
            if (isCritical && crc(file, place + 4, length + 4) != file.big4(place + 8 + length)) {
                throw new PictureRefused("broken");
            }
            if (length >= FRAME_BYTES && file.starts(place + 4, "fcTL")) {
                frames.add(file.big4(place + 12), file.big4(place + 16));
            }
            hasData |= file.starts(place + 4, "IDAT");
            if (file.starts(place + 4, "IEND")) {
                break;
            }
            place += 12 + length;
        }
        if (!hasData) {
            throw new PictureRefused("broken");
        }
        return header;
    }

    private static int crc(Bytes file, int from, int length) {
        var crc = new CRC32();
        crc.update(file.all(), from, length);
        return (int) crc.getValue();
    }
}
