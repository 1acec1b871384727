package broadsheet.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of an MP4 what is neither picture nor sound: where it was filmed (QuickTime's {@code ©xyz}, 3GPP's
 * {@code loci}, Apple's keys, tracks of coordinates or of subtitles that cameras and drones write), and all else that is
 * said about it. It is overwritten in place by empty {@code free} boxes (ISO/IEC 14496-12 §8.1.2), so that nothing moves
 * and the file plays as before.
 */
final class Mp4Cleaning {
    private static final Set<String> SAID = Set.of("udta", "meta", "uuid", "free", "skip", "wide");
    private static final Set<String> AROUND = Set.of("trak", "mdia", "minf", "stbl", "mvex");
    private static final Set<String> KEPT_TRACKS = Set.of("vide", "soun");
    private static final int MOST_MOVIE_BYTES = 16 * 1024 * 1024;
    private static final int MOST_BOXES = 10_000;
    private static final int DEEPEST = 5;
    private static final int CHUNK_BYTES = 64 * 1024;

    private final FileChannel file;
    private boolean isInFragments;
    private boolean hasOtherTracks;
    private long blanked;

    private Mp4Cleaning(FileChannel file) {
        this.file = file;
    }

    /**
     * Cleans a file in place; twice is as once.
     *
     * @throws PictureRefused when its parts do not fit, or it cannot be told which of them are to stay
     */
    static void clean(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            new Mp4Cleaning(channel).clean();
        } catch (RuntimeException e) {
            throw e instanceof PictureRefused refused ? refused : new PictureRefused("video");
        }
    }

    private void clean() throws IOException {
        long place = 0;
        for (int boxes = 0; place < file.size(); boxes++) {
            ByteBuffer head = read(place, (int) Math.min(16, file.size() - place));
            long length = Integer.toUnsignedLong(head.getInt());
            String type = type(head);
            int headBytes = length == 1 ? 16 : 8;
            length = length == 1 ? head.getLong() : length == 0 ? file.size() - place : length;
            if (length < headBytes || length > file.size() - place || boxes > MOST_BOXES) {
                throw new PictureRefused("video");
            }
            if (type.equals("moov")) {
                movie(place + headBytes, length - headBytes);
            } else if (SAID.contains(type)) {
                write(place + 4, "free".getBytes(StandardCharsets.US_ASCII));
                blank(place + headBytes, length - headBytes);
            }
            isInFragments |= type.equals("moof");
            place += length;
        }
        if (isInFragments && hasOtherTracks) {
            throw new PictureRefused("video");
        }
    }

    private void movie(long place, long length) throws IOException {
        if (length > MOST_MOVIE_BYTES) {
            throw new PictureRefused("video");
        }
        byte[] movie = new byte[(int) length];
        read(place, movie.length).get(movie);
        inside(ByteBuffer.wrap(movie), 0);
        write(place, movie);
    }

    private void inside(ByteBuffer boxes, int depth) throws IOException {
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            int length = boxes.getInt();
            String type = type(boxes);
            if (length < 8 || length > boxes.limit() - start) {
                throw new PictureRefused("video");
            }
            ByteBuffer inner = boxes.slice(start + 8, length - 8);
            if (SAID.contains(type)) {
                blank(boxes, start, length);
            } else if (type.equals("trak") && !KEPT_TRACKS.contains(handler(inner.slice()))) {
                hasOtherTracks = true;
                blankSamples(inner.slice());
                blank(boxes, start, length);
            } else if (AROUND.contains(type) && depth < DEEPEST) {
                inside(inner, depth + 1);
            }
            boxes.position(start + length);
        }
    }

    private static void blank(ByteBuffer boxes, int start, int length) {
        boxes.put(start + 4, "free".getBytes(StandardCharsets.US_ASCII));
        boxes.put(start + 8, new byte[length - 8]);
    }

    private static String handler(ByteBuffer track) {
        ByteBuffer handler = Mp4Samples.box(track, "mdia", "hdlr");
        return handler == null ? "" : type(handler.position(8));
    }

    private void blankSamples(ByteBuffer track) throws IOException {
        for (Mp4Samples.Span span : Mp4Samples.of(track)) {
            if (span.place() < 0 || span.bytes() < 0 || span.place() > file.size() - span.bytes()) {
                throw new PictureRefused("video");
            }
            blank(span.place(), span.bytes());
        }
    }

    private void blank(long place, long bytes) throws IOException {
        blanked += bytes;
        if (blanked > 2 * file.size()) {
            throw new PictureRefused("video");
        }
        byte[] nothing = new byte[(int) Math.min(CHUNK_BYTES, bytes)];
        for (long done = 0; done < bytes; done += nothing.length) {
            write(place + done, Arrays.copyOf(nothing, (int) Math.min(nothing.length, bytes - done)));
        }
    }

    private ByteBuffer read(long place, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // reads on
        }
        return bytes.flip();
    }

    private void write(long place, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer, place + buffer.position());
        }
    }

    static String type(ByteBuffer bytes) {
        byte[] type = new byte[4];
        bytes.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
