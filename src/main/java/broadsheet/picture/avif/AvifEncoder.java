package broadsheet.picture.avif;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Something that writes pixels as AVIF. */
public interface AvifEncoder {
    /** The library that does it and its version, such as {@code libvips 8.14.1}. */
    String name();

    /**
     * Makes it ready for a few pictures in a row.
     *
     * @throws IOException when it cannot be had just now
     */
    Sitting sit() throws IOException;

    /** Ready to write; for one thread, except for {@link #close}. */
    interface Sitting extends AutoCloseable {
        /**
         * Writes a picture, and nothing but its pixels.
         *
         * @param quality from 1, coarse, to 100
         * @throws IOException when it failed at this picture, or was closed meanwhile
         */
        byte[] encode(BufferedImage image, int quality) throws IOException;

        /** Lets go of it at once, also from another thread. */
        @Override
        void close();
    }
}
