package broadsheet.picture;

import java.nio.charset.StandardCharsets;

/**
 * What a file is and how large its picture is, read from its first bytes and its structure without decoding anything.
 *
 * @param width as stored, in pixels
 * @param height as stored, in pixels
 */
record Header(PictureType type, int width, int height) {
    static final int MOST_MEGAPIXELS = 60;
    /** WebP can hold no more (WebP container specification, "VP8X"). */
    static final int LONGEST_SIDE = 16_383;

    private static final long MILLION = 1_000_000;

    /**
     * Reads a header.
     *
     * @throws PictureRefused when it is no picture, is cut off, or is larger than is taken
     */
    static Header of(byte[] file) {
        try {
            Header header = read(new Bytes(file));
            header.check();
            return header;
        } catch (IndexOutOfBoundsException _) {
            throw new PictureRefused("broken");
        }
    }

    private static Header read(Bytes file) {
        if (file.starts(0, "\u00FF\u00D8\u00FF")) {
            return JpegStructure.header(file);
        }
        if (file.starts(0, "\u0089PNG\r\n\u001A\n")) {
            return PngStructure.header(file);
        }
        if (file.starts(0, "GIF87a") || file.starts(0, "GIF89a")) {
            return GifStructure.header(file);
        }
        if (file.starts(0, "RIFF") && file.starts(8, "WEBP")) {
            return WebpStructure.header(file);
        }
        throw new PictureRefused("type");
    }

    private void check() {
        if (width <= 0 || height <= 0 || width > 1 << 20 || height > 1 << 20) {
            throw new PictureRefused("broken");
        }
        long pixels = (long) width * height;
        if (pixels > MOST_MEGAPIXELS * MILLION) {
            throw new PictureRefused("pixels", Math.ceilDiv(pixels, MILLION), MOST_MEGAPIXELS);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new PictureRefused("sides", width, height, LONGEST_SIDE);
        }
    }

    /** Bytes read by place; beyond the end is an IndexOutOfBoundsException. */
    record Bytes(byte[] all) {
        int at(int place) {
            return all[place] & 0xff;
        }

        int size() {
            return all.length;
        }

        boolean starts(int place, String signature) {
            byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
            return all.length >= place + wanted.length
                    && java.util.Arrays.equals(all, place, place + wanted.length, wanted, 0, wanted.length);
        }

        /** Two bytes, high byte first. */
        int big2(int place) {
            return at(place) << 8 | at(place + 1);
        }

        /** Four bytes, high byte first; negative when over 2^31. */
        int big4(int place) {
            return big2(place) << 16 | big2(place + 2);
        }

        /** Two bytes, low byte first. */
        int little2(int place) {
            return at(place) | at(place + 1) << 8;
        }

        /** Three bytes, low byte first. */
        int little3(int place) {
            return little2(place) | at(place + 2) << 16;
        }

        /** Four bytes, low byte first; negative when over 2^31. */
        int little4(int place) {
            return little2(place) | little2(place + 2) << 16;
        }
    }
}
