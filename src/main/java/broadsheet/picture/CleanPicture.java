package broadsheet.picture;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;

/**
 * Looks a photo through as {@link AddPicture} does and gives it back as a JPEG that tells nothing of its place: for
 * photos from people who do not work here. Keeps nothing.
 */
public final class CleanPicture {
    private static final long PIXELS_TO_PROVE = 1_000_000;
    /** The most that a photo which is drawn anew keeps, in pixels. */
    private static final long MOST_PIXELS = 24_000_000;

    private static final float QUALITY = 0.92f;

    private final Gate gate;
    /** Whole pictures take memory: one at a time, however many send them. */
    private final Semaphore table = new Semaphore(1);

    CleanPicture(Scanner scanner) {
        this.gate = new Gate(scanner);
    }

    /**
     * A photo that was cleaned.
     *
     * @param file a JPEG
     * @param width as it is shown, in pixels
     * @param height as it is shown, in pixels
     * @param words what stood in the file, as plain text; never coordinates, and nothing when it was to be forgotten
     */
    public record Cleaned(byte[] file, int width, int height, PictureWords words) {}

    /**
     * Cleans a photo.
     *
     * @param wholly draws it anew from its pixels, so that nothing of the file is left, not even its colour profile; else
     *     a JPEG keeps its very pixels and the words in it are told beside it
     * @throws PictureRefused in words for the one who sent it
     */
    public Cleaned run(byte[] file, boolean wholly) {
        Header header = AddPicture.header(file);
        gate.prove(file);
        Embedded embedded = Embedded.in(header.type(), file);
        PictureWords words = wholly ? PictureWords.NONE : embedded.words();
        table.acquireUninterruptibly();
        try {
            if (wholly || header.type() != PictureType.JPEG) {
                BufferedImage image = Decoding.decode(file, header, embedded.turn(), MOST_PIXELS);
                return new Cleaned(Encoding.jpeg(image, QUALITY), image.getWidth(), image.getHeight(), words);
            }
            Decoding.decode(file, header, 1, PIXELS_TO_PROVE);
        } finally {
            table.release();
        }
        boolean turned = embedded.isOnItsSide();
        return new Cleaned(
                JpegCleaning.cleaned(file, embedded.turn()),
                turned ? header.height() : header.width(),
                turned ? header.width() : header.height(),
                words);
    }
}
