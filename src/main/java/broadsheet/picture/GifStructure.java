package broadsheet.picture;

import broadsheet.picture.Header.Bytes;

/** Walks a GIF to the end of its first frame, the only one that is shown (GIF89a specification, §§18-24). */
final class GifStructure {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int SCREEN_END = 13;

    private GifStructure() {}

    static Header header(Bytes file) {
        int place = SCREEN_END + colours(file.at(10));
        while (file.at(place) == EXTENSION) {
            place = behindBlocks(file, place + 2);
        }
        if (file.at(place) != IMAGE) {
            throw new PictureRefused("broken");
        }
        var header = new Header(PictureType.GIF, file.little2(place + 5), file.little2(place + 7));
        behindBlocks(file, place + 10 + colours(file.at(place + 9)) + 1);
        return header;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 * (2 << (flags & 7));
    }

    private static int behindBlocks(Bytes file, int from) {
        int place = from;
        while (file.at(place) != 0) {
            place += 1 + file.at(place);
        }
        return place + 1;
    }
}
