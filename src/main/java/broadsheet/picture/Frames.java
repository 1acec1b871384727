package broadsheet.picture;

/** Counts the frames of a moving picture while its structure is walked, and what they would take to be decoded. */
final class Frames {
    static final int MOST = 1_000;
    private static final long MOST_PIXELS = 600_000_000;

    private int count;
    private long pixels;

    /**
     * Counts one.
     *
     * @throws PictureRefused when it is one too many
     */
    void add(int width, int height) {
        count++;
        pixels += Integer.toUnsignedLong(width) * Integer.toUnsignedLong(height);
        if (count > MOST || pixels > MOST_PIXELS || pixels < 0) {
            throw new PictureRefused("frames", MOST);
        }
    }
}
