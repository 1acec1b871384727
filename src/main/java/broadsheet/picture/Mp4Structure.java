package broadsheet.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;

/**
 * What an MP4 says of itself, read from its boxes (ISO/IEC 14496-12 §4.2) without decoding anything.
 *
 * @param width in pixels
 * @param height in pixels
 * @param seconds rounded up
 */
record Mp4Structure(int width, int height, int seconds) {
    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "MSNV");
    /** H.264, which every browser plays (ISO/IEC 14496-15 §5.4). */
    private static final Set<String> CODECS = Set.of("avc1", "avc3");

    private static final Map<String, String> CODEC_NAMES =
            Map.of("hvc1", "HEVC", "hev1", "HEVC", "av01", "AV1", "vp09", "VP9", "mp4v", "MPEG-4 Visual");
    private static final int MOST_MOVIE_BYTES = 16 * 1024 * 1024;
    private static final int MOST_BOXES = 10_000;

    /**
     * Reads a file.
     *
     * @throws PictureRefused when it is no MP4 or is cut off
     */
    static Mp4Structure of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel);
        } catch (RuntimeException e) {
            throw e instanceof PictureRefused refused ? refused : new PictureRefused("video");
        }
    }

    private static Mp4Structure of(FileChannel file) throws IOException {
        long place = 0;
        boolean hasData = false;
        ByteBuffer movie = ByteBuffer.allocate(0);
        for (int boxes = 0; place < file.size() && boxes < MOST_BOXES; boxes++) {
            ByteBuffer head = read(file, place, (int) Math.min(16, file.size() - place));
            long length = Integer.toUnsignedLong(head.getInt());
            String type = type(head);
            if (length == 1) {
                length = head.getLong();
            } else if (length == 0) {
                length = file.size() - place;
            }
            if (length < 8 || length > file.size() - place || (place == 0 && !isOurs(type, file))) {
                throw new PictureRefused("video");
            }
            if (type.equals("moov") && length <= MOST_MOVIE_BYTES) {
                movie = read(file, place + 8, (int) length - 8);
            }
            hasData |= type.equals("mdat");
            place += length;
        }
        Found found = new Found();
        found.walk(movie, 0);
        if (!found.codec.isEmpty() && !CODECS.contains(found.codec)) {
            throw new PictureRefused("codec", CODEC_NAMES.getOrDefault(found.codec, found.codec.strip()));
        }
        if (found.codec.isEmpty() || !hasData || found.width <= 0 || found.height <= 0 || found.seconds <= 0) {
            throw new PictureRefused("video");
        }
        return new Mp4Structure(found.width, found.height, found.seconds);
    }

    private static boolean isOurs(String type, FileChannel file) throws IOException {
        ByteBuffer brand = read(file, 4, 8);
        brand.getInt();
        return type.equals("ftyp") && BRANDS.contains(type(brand));
    }

    private static ByteBuffer read(FileChannel file, long place, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) >= 0) {
            // reads on
        }
        return bytes.flip();
    }

    private static String type(ByteBuffer bytes) {
        byte[] type = new byte[4];
        bytes.get(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** From the boxes inside {@code moov}: duration from mvhd, size from the largest tkhd, codec from the first stsd. */
    private static final class Found {
        private static final int DEEPEST = 4;
        private int width;
        private int height;
        private int seconds;
        private String codec = "";
        private boolean isPicture;

        private void walk(ByteBuffer boxes, int depth) {
            while (boxes.remaining() >= 8) {
                int start = boxes.position();
                int length = boxes.getInt();
                String type = type(boxes);
                if (length < 8 || length > boxes.limit() - start) {
                    throw new PictureRefused("video");
                }
                ByteBuffer inner = boxes.slice(start + 8, length - 8);
                switch (type) {
                    case "mvhd" -> duration(inner);
                    case "tkhd" -> size(inner);
                    case "hdlr" ->
                        isPicture = inner.remaining() >= 12
                                && type(inner.position(8)).equals("vide");
                    case "stsd" -> codec(inner);
                    case "trak", "mdia", "minf", "stbl" -> {
                        if (depth < DEEPEST) {
                            walk(inner, depth + 1);
                        }
                    }
                    default -> {
                        // says nothing that is asked
                    }
                }
                boxes.position(start + length);
            }
        }

        private void codec(ByteBuffer box) {
            if (isPicture && codec.isEmpty()) {
                codec = type(box.position(12));
            }
        }

        private void duration(ByteBuffer box) {
            boolean isLong = box.get(0) == 1;
            long scale = Integer.toUnsignedLong(box.getInt(isLong ? 20 : 12));
            long duration = isLong ? box.getLong(24) : Integer.toUnsignedLong(box.getInt(16));
            seconds = Math.toIntExact(Math.ceilDiv(duration, Math.max(1, scale)));
        }

        private void size(ByteBuffer box) {
            int place = box.get(0) == 1 ? 88 : 76;
            int trackWidth = box.getInt(place) >>> 16;
            int trackHeight = box.getInt(place + 4) >>> 16;
            if (trackWidth > width) {
                width = trackWidth;
                height = trackHeight;
            }
        }
    }
}
