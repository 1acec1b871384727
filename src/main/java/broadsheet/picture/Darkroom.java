package broadsheet.picture;

import broadsheet.platform.files.AtomicFile;
import broadsheet.platform.files.BlobStore;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/**
 * Makes renditions when they are first asked for and keeps them on the disk. A few threads of its own do it, so that
 * decoding never takes the whole machine; askers of the same rendition share one print of it.
 */
final class Darkroom implements AutoCloseable {
    private static final int LONGEST_QUEUE = 256;
    private static final int LONGEST_PROVING_S = 120;
    /** Of the widest proof; all of them are in memory at once. */
    private static final long MOST_PIXELS_PROVED = 6_000_000;

    private static final long MOST_PIXELS_AT_ONCE = 24_000_000;
    /** A phone's lead photo is at most this wide, three pixels to the point, and should weigh no more than this. */
    private static final int PHONE_WIDTH = 1280;

    private static final int PHONE_BYTES = 98_000;
    private static final int LARGE_BYTES = 400_000;

    private final BlobStore originals;
    private final Path folder;
    private final ThreadPoolExecutor printers;
    private final ConcurrentMap<String, CompletableFuture<Path>> underWay = new ConcurrentHashMap<>();
    private final LongAdder prints = new LongAdder();

    Darkroom(BlobStore originals, Path folder) {
        this.originals = originals;
        this.folder = folder;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.printers = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(LONGEST_QUEUE),
                Thread.ofPlatform().name("darkroom-", 1).daemon().factory());
    }

    /**
     * The file of a rendition, made if need be.
     *
     * @return empty when too many are waiting to be made
     */
    Optional<Path> rendition(Picture picture, RenditionName name) {
        Path file = file(name);
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        try {
            return Optional.of(underWay.computeIfAbsent(name.file(), _ -> begin(picture, name, file))
                    .join());
        } catch (RejectedExecutionException _) {
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The file of a rendition that was made before, when it is still there. */
    Optional<Path> kept(RenditionName name) {
        return Optional.of(file(name)).filter(Files::exists);
    }

    private Path file(RenditionName name) {
        return folder.resolve(name.original().substring(0, 2)).resolve(name.file());
    }

    /** Runs inside the map, so the print may only leave it from another thread: the printer's own. */
    private CompletableFuture<Path> begin(Picture picture, RenditionName name, Path file) {
        var print = new CompletableFuture<Path>();
        printers.execute(() -> {
            try {
                make(picture, name, file);
                print.complete(file);
            } catch (RuntimeException | Error e) {
                print.completeExceptionally(e);
            } finally {
                underWay.remove(name.file(), print);
            }
        });
        return print;
    }

    private void make(Picture picture, RenditionName name, Path file) {
        if (Files.exists(file)) {
            return;
        }
        try {
            BufferedImage whole = whole(picture);
            prints.increment();
            AtomicFile.write(file, print(picture, whole, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage whole(Picture picture) throws IOException {
        byte[] original =
                Files.readAllBytes(originals.file(picture.hash(), picture.type().ending()));
        int turn = Embedded.in(picture.type(), original).turn();
        return Decoding.decode(original, Header.of(original), turn, MOST_PIXELS_AT_ONCE);
    }

    /**
     * A picture at one of its widths as pixels.
     *
     * @param webpBytes how many bytes it has as WebP
     */
    record Proof(BufferedImage image, long webpBytes) {}

    /**
     * A picture at all its widths, rising; those of its WebP files that are not there yet are made with it. Printed
     * like a rendition, so that no more pictures are decoded at once than otherwise.
     *
     * @return empty when too many are waiting to be made; none for a picture that is too large for it
     * @throws IllegalStateException when its file cannot be read or a rendition not be written
     */
    Optional<List<Proof>> proofs(Picture picture) throws InterruptedException {
        Future<List<Proof>> proofs;
        try {
            proofs = printers.submit(() -> prove(picture));
        } catch (RejectedExecutionException _) {
            return Optional.empty();
        }
        try {
            return Optional.of(proofs.get(LONGEST_PROVING_S, TimeUnit.SECONDS));
        } catch (TimeoutException _) {
            proofs.cancel(false);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("There are no proofs of picture " + picture.id(), e.getCause());
        }
    }

    private List<Proof> prove(Picture picture) throws IOException {
        int widest = picture.widths().getLast();
        if ((long) widest * picture.heightAt(widest) > MOST_PIXELS_PROVED) {
            return List.of();
        }
        BufferedImage whole = whole(picture);
        var proofs = new ArrayList<Proof>();
        for (int width : picture.widths()) {
            BufferedImage scaled = Scaling.to(whole, width, picture.heightAt(width));
            Path webp = file(RenditionName.whole(picture, width, Format.WEBP));
            if (!Files.exists(webp)) {
                prints.increment();
                AtomicFile.write(webp, Encoding.within(scaled, true, mostBytes(width)));
            }
            proofs.add(new Proof(scaled, Files.size(webp)));
        }
        return proofs;
    }

    /** Whether its AVIF files of these widths are there. */
    boolean holdsAvif(Picture picture, List<Integer> widths) {
        return widths.stream()
                .allMatch(width ->
                        kept(RenditionName.whole(picture, width, Format.AVIF)).isPresent());
    }

    /** Keeps a rendition that was made elsewhere. */
    void keep(RenditionName name, byte[] bytes) throws IOException {
        AtomicFile.write(file(name), bytes);
    }

    /** How heavy a rendition of this width should be at most. */
    static int mostBytes(int width) {
        return width <= PHONE_WIDTH ? PHONE_BYTES : LARGE_BYTES;
    }

    private static byte[] print(Picture picture, BufferedImage whole, RenditionName name) {
        var shape = name.shape();
        if (shape != null) {
            BufferedImage part = Scaling.around(whole, name.focus(), shape.width(), shape.height());
            return Encoding.within(Scaling.to(part, shape.width(), shape.height()), false, LARGE_BYTES);
        }
        BufferedImage scaled = Scaling.to(whole, name.width(), picture.heightAt(name.width()));
        return Encoding.within(scaled, name.format() == Format.WEBP, mostBytes(name.width()));
    }

    /** How many renditions were made since the start. */
    long prints() {
        return prints.sum();
    }

    @Override
    public void close() {
        printers.shutdownNow();
        underWay.values().forEach(print -> print.cancel(false));
    }
}
