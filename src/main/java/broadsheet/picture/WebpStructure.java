package broadsheet.picture;

import broadsheet.picture.Header.Bytes;

/** Reads the size of a WebP from its first chunk (RFC 9649, §2). Moving ones are not taken. */
final class WebpStructure {
    private static final int FIRST_CHUNK = 12;
    private static final int DATA = 20;

    private WebpStructure() {}

    static Header header(Bytes file) {
        int length = file.little4(4);
        if (length < 0 || length > file.size() - 8) {
            throw new PictureRefused("broken");
        }
        if (file.starts(FIRST_CHUNK, "VP8 ")) {
            if (file.little3(DATA + 3) != 0x2A019D) {
                throw new PictureRefused("broken");
            }
            return new Header(PictureType.WEBP, file.little2(DATA + 6) & 0x3FFF, file.little2(DATA + 8) & 0x3FFF);
        }
        if (file.starts(FIRST_CHUNK, "VP8L")) {
            int bits = file.little4(DATA + 1);
            return new Header(PictureType.WEBP, (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        if (file.starts(FIRST_CHUNK, "VP8X")) {
            if ((file.at(DATA) & 0x02) != 0) {
                throw new PictureRefused("type");
            }
            return new Header(PictureType.WEBP, file.little3(DATA + 4) + 1, file.little3(DATA + 7) + 1);
        }
        throw new PictureRefused("type");
    }
}
