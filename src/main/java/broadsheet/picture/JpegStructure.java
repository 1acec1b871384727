package broadsheet.picture;

import broadsheet.picture.Header.Bytes;

/** Walks a JPEG's segments to its end (ITU-T T.81, Annex B). */
final class JpegStructure {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    /** Progressive pictures have about ten scans; thousands of them keep a decoder busy for minutes. */
    private static final int MOST_SCANS = 100;

    private JpegStructure() {}

    static Header header(Bytes file) {
        Header header = null;
        int scans = 0;
        int place = 2;
        while (true) {
            while (file.at(place) != 0xFF) {
                place++; // some cameras pad between segments
            }
            while (file.at(place) == 0xFF) {
                place++;
            }
            int marker = file.at(place++);
            if (marker == END_OF_IMAGE) {
                break;
            }
            if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                continue;
            }
            int length = file.big2(place);
            if (length < 2) {
                throw new PictureRefused("broken");
            }
            if (isFrame(marker) && header == null) {
                header = new Header(PictureType.JPEG, file.big2(place + 5), file.big2(place + 3));
            }
            place += length;
            if (marker == START_OF_SCAN) {
                if (header == null || ++scans > MOST_SCANS) {
                    throw new PictureRefused("broken");
                }
                place = behindScan(file, place);
            }
        }
        if (header == null || scans == 0) {
            throw new PictureRefused("broken");
        }
        return header;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** In a scan FF is followed by 00 or a restart marker; anything else is the next segment. */
    static int behindScan(Bytes file, int from) {
        int place = from;
        while (true) {
            if (file.at(place) == 0xFF) {
                int next = file.at(place + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return place;
                }
            }
            place++;
        }
    }
}
