package broadsheet.picture;

import broadsheet.platform.db.Writing;
import broadsheet.platform.files.Blob;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.time.Ids;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Takes a picture in. It is looked through and kept before the transaction, since decoding takes its time and writing is
 * one act after the other.
 */
public final class AddPicture {
    private static final int MILLION = 1_000_000;
    private static final int MOST_MEGABYTES = 64;
    private static final long PIXELS_TO_PROVE = 1_000_000;

    private final Ids ids;
    private final BlobStore blobs;
    private final Gate gate;
    /** Decoding takes memory: a few at a time, however many send files. */
    private final Semaphore tables =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    AddPicture(Ids ids, BlobStore blobs) {
        this(ids, blobs, Scanner.NONE);
    }

    AddPicture(Ids ids, BlobStore blobs, Scanner scanner) {
        this.ids = ids;
        this.blobs = blobs;
        this.gate = new Gate(scanner);
    }

    /**
     * Looks a file through and keeps it: what it is by its content, its size from its header, then whether it decodes.
     * Its name plays no part.
     *
     * @throws PictureRefused in words for the one who sent it; nothing is kept then
     */
    public Negative develop(byte[] file) {
        Header header = header(file);
        gate.prove(file);
        tables.acquireUninterruptibly();
        try {
            Decoding.decode(file, header, 1, PIXELS_TO_PROVE);
        } finally {
            tables.release();
        }
        Embedded embedded = Embedded.in(header.type(), file);
        Blob blob = blobs.keep(file, header.type().ending());
        return new Negative(
                blob.hash(),
                header.type(),
                embedded.isOnItsSide() ? header.height() : header.width(),
                embedded.isOnItsSide() ? header.width() : header.height(),
                embedded.words(),
                file.length,
                credentials(header.type(), file));
    }

    private @Nullable Credentials credentials(PictureType type, byte[] file) {
        return Jumbf.store(type, file)
                .map(store -> Manifest.read(store, blobs.keep(store, "c2pa").hash()))
                .orElse(null);
    }

    /**
     * Looks a file through without keeping it.
     *
     * @throws PictureRefused in words for the one who sent it
     */
    public static void prove(byte[] file) {
        Decoding.decode(file, header(file), 1, PIXELS_TO_PROVE);
    }

    static Header header(byte[] file) {
        if (file.length > MOST_MEGABYTES * MILLION) {
            throw new PictureRefused("bytes", MOST_MEGABYTES);
        }
        return Header.of(file);
    }

    /**
     * Adds a developed picture. One whose key is known already gets the new file and keeps its words.
     *
     * @param key what the source calls it, or null
     * @param given what is said of it; where this says nothing, the file's own words are taken
     */
    public Picture run(Writing writing, Negative negative, @Nullable String key, PictureWords given) {
        return run(writing, negative, key, given, new Arrival(writing.now(), null, "", "", negative.bytes()));
    }

    Picture run(Writing writing, Negative negative, @Nullable String key, PictureWords given, Arrival arrival) {
        Optional<Picture> before = key == null ? Optional.empty() : PictureStore.byKey(writing, key);
        var picture = new Picture(
                before.map(Picture::id).orElseGet(() -> new PictureId(ids.next())),
                key,
                negative.hash(),
                negative.type(),
                negative.width(),
                negative.height(),
                before.map(Picture::words).orElseGet(() -> given.or(negative.words())),
                before.map(Picture::focus).orElse(Focus.MIDDLE),
                before.map(Picture::rightsEnd).orElse(null),
                negative.credentials(),
                AvifStore.state(writing, negative.hash()));
        if (before.isEmpty()) {
            PictureStore.insert(writing, picture, arrival);
        } else if (!before.get().equals(picture)) {
            PictureStore.update(writing, picture);
        }
        return picture;
    }
}
