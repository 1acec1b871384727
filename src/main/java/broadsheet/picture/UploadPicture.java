package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.util.Optional;

/** Takes in a picture that somebody of the staff sent. The same file is one picture, however often it is sent. */
public final class UploadPicture {
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
        Optional<Picture> known = PictureStore.byHash(writing, negative.hash());
        if (known.isPresent()) {
            return new Uploaded(known.get(), false);
        }
        var arrival = new Arrival(writing.now(), person, name, fileName, negative.bytes());
        return new Uploaded(addPicture.run(writing, negative, null, PictureWords.NONE, arrival), true);
    }
}
