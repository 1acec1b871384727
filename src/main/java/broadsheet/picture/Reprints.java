package broadsheet.picture;

import broadsheet.picture.Darkroom.Proof;
import broadsheet.picture.avif.AvifEncoder;
import broadsheet.platform.db.Database;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the renditions of pictures that are looked at once more, as AVIF, one picture after the other behind everything
 * else. Those that are smaller than the WebP of their width are kept, and noted in the database, so that pages offer
 * them: what a page says depends on what is noted, never on what this machine can do.
 */
final class Reprints implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Reprints.class);
    private static final int LONGEST_QUEUE = 256;
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);
    private static final String NONE = "AVIF: not installed; pictures go out as WebP and JPEG (Debian: apt-get install"
            + " libvips42, and libheif-plugin-aomenc from Debian 13 on)";

    private final Database database;
    private final Darkroom darkroom;
    private final BlockingQueue<Optional<Picture>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    /** The hashes of those in the queue, and of those that failed for reasons of their own, until the next start. */
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    private volatile boolean works;
    private volatile boolean closing;
    private AvifEncoder.@Nullable Sitting sitting;
    private @Nullable Thread thread;

    Reprints(Database database, Darkroom darkroom) {
        this.database = database;
        this.darkroom = darkroom;
    }

    /**
     * Looks for an encoder and begins to work if there is one.
     *
     * @param finder asked again when the encoder fails
     * @param report gets one line: what was found
     */
    synchronized void begin(Supplier<Optional<AvifEncoder>> finder, Consumer<String> report) {
        works = true;
        thread = Thread.ofPlatform().name("reprints").daemon().start(() -> work(finder, report));
    }

    /** Asks for a picture, unless it was tried before. When there is too much to do already, somebody will ask again. */
    void offer(Picture picture) {
        if (!picture.avif().isTried()) {
            restore(picture);
        }
    }

    /** Asks for a picture whose files are lost. */
    void restore(Picture picture) {
        if (works && taken.add(picture.hash()) && !queue.offer(Optional.of(picture))) {
            taken.remove(picture.hash());
        }
    }

    private void work(Supplier<Optional<AvifEncoder>> finder, Consumer<String> report) {
        Optional<AvifEncoder> encoder = finder.get();
        if (!closing) {
            report.accept(encoder.map(found -> "AVIF: " + found.name()).orElse(NONE));
        }
        try {
            while (encoder.isPresent() && !closing) {
                Picture picture = queue.take().orElse(null);
                if (picture != null && !hasDone(encoder.get(), picture)) {
                    encoder = finder.get();
                    settle(picture, encoder.isPresent());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        works = false;
        queue.clear();
    }

    /** An encoder that fails at one picture and not at the next is not asked for that picture again. */
    private void settle(Picture picture, boolean worksOtherwise) {
        if (closing) {
            return;
        }
        if (!worksOtherwise) {
            log.warn("The AVIF encoder does not work any more; pictures go out as before until the next start.");
            return;
        }
        try {
            database.write(writing -> AvifStore.note(writing, picture.hash(), InAvif.at(List.of())));
        } catch (RuntimeException e) {
            log.warn("Picture {} could not be noted as no AVIF", picture.id(), e);
        }
    }

    /** @return false when the encoder failed */
    private boolean hasDone(AvifEncoder encoder, Picture picture) throws InterruptedException {
        try {
            reprint(encoder, picture);
            taken.remove(picture.hash());
            return true;
        } catch (IOException e) {
            if (!closing) {
                log.warn("No AVIF came of picture {}: {}", picture.id(), e.toString());
            }
            return false;
        } catch (RuntimeException e) {
            log.warn("Picture {} was not tried as AVIF", picture.id(), e);
            return true;
        }
    }

    private void reprint(AvifEncoder encoder, Picture picture) throws IOException, InterruptedException {
        InAvif known = database.read(reading -> AvifStore.state(reading, picture.hash()));
        if (known.isTried() && darkroom.holdsAvif(picture, known.widths())) {
            return;
        }
        Optional<List<Proof>> proofs = darkroom.proofs(picture);
        if (proofs.isPresent()) {
            InAvif kept = InAvif.at(keep(encoder, picture, proofs.get()));
            database.write(writing -> AvifStore.note(writing, picture.hash(), kept));
        }
    }

    /** Keeps those that are smaller. */
    private List<Integer> keep(AvifEncoder encoder, Picture picture, List<Proof> proofs) throws IOException {
        var widths = new ArrayList<Integer>();
        try (AvifEncoder.Sitting begun = sit(encoder)) {
            for (Proof proof : proofs) {
                int width = proof.image().getWidth();
                byte[] file = Encoding.avifWithin(begun, proof.image(), Darkroom.mostBytes(width));
                if (file.length < proof.webpBytes()) {
                    darkroom.keep(RenditionName.whole(picture, width, Format.AVIF), file);
                    widths.add(width);
                }
            }
        }
        return widths;
    }

    private AvifEncoder.Sitting sit(AvifEncoder encoder) throws IOException {
        AvifEncoder.Sitting begun = encoder.sit();
        synchronized (this) {
            sitting = begun;
            if (closing) {
                begun.close();
            }
        }
        return begun;
    }

    /** Lets go of the picture under way; it is made when it is asked for after the next start. */
    @Override
    public void close() {
        Thread working;
        synchronized (this) {
            closing = true;
            works = false;
            working = thread;
            if (sitting != null) {
                sitting.close();
            }
        }
        queue.clear();
        queue.offer(Optional.empty());
        try {
            if (working != null) {
                working.join(CLOSE_WITHIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
