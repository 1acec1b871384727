package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.util.Optional;

/** Takes in a picture that somebody of the staff sent. The same file is one picture, however often it is sent. */
public final class UploadPicture {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 2_000;
    private static final long BYTES_OF_A_GIGABYTE = 1_000_000_000L;
    private static final long MOST_BYTES_A_DAY = 20 * BYTES_OF_A_GIGABYTE;

    private final AddPicture addPicture;

    UploadPicture(AddPicture addPicture) {
        this.addPicture = addPicture;
    }

    /** A picture of the library, and whether it came in just now. */
    public record Uploaded(Picture picture, boolean isNew) {}

    /**
     * Adds a developed picture with the words in its file, unless the library has this file already.
     *
     * @param person the number of the one who sent it
     * @param name that person's name
     * @param fileName what the file was called there
     */
    public Uploaded run(Writing writing, Negative negative, long person, String name, String fileName) {
        return run(writing, negative, PictureWords.NONE, person, name, fileName);
    }

    /** The same with what is said of it; where this says nothing, the file's own words are taken. */
    public Uploaded run(
            Writing writing, Negative negative, PictureWords given, long person, String name, String fileName) {
        Optional<Picture> known = PictureStore.byHash(writing, negative.hash());
        if (known.isPresent()) {
            return new Uploaded(known.get(), false);
        }
        proveQuota(writing, person);
        var arrival = new Arrival(writing.now(), person, name, fileName, negative.bytes());
        return new Uploaded(addPicture.run(writing, negative, null, given, arrival), true);
    }

    /** Sessions end and counters start anew with the program; what lies in the library does not. */
    private static void proveQuota(Writing writing, long person) {
        var brought = LibraryStore.brought(writing, person, writing.now().minus(DAY));
        if (brought.files() >= MOST_A_DAY || brought.bytes() >= MOST_BYTES_A_DAY) {
            throw new PictureRefused("quota", MOST_A_DAY, MOST_BYTES_A_DAY / BYTES_OF_A_GIGABYTE);
        }
    }
}
