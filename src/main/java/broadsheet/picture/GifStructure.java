package broadsheet.picture;

import broadsheet.picture.Header.Bytes;

/** Walks a GIF's frames to its end; the first is the only one that is shown (GIF89a specification, §§18-24). */
final class GifStructure {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
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
        var frames = new Frames();
        while (place < file.size() && file.at(place) != END) {
            if (file.at(place) == EXTENSION) {
                place = behindBlocks(file, place + 2);
            } else if (file.at(place) == IMAGE) {
                frames.add(file.little2(place + 5), file.little2(place + 7));
                place = behindBlocks(file, place + 10 + colours(file.at(place + 9)) + 1);
            } else {
                break; // what hangs behind it is never looked at
            }
        }
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
