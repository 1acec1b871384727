package broadsheet.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the file the samples of a track lie (ISO/IEC 14496-12 §8.7), read from its tables. */
final class Mp4Samples {
    private static final int ENTRY_BYTES = 12;

    private Mp4Samples() {}

    /** A run of samples that lie behind each other. */
    record Span(long place, long bytes) {}

    /**
     * The runs of a track; none when it has no tables.
     *
     * @throws PictureRefused when the tables contradict each other or are of a kind that is not read
     */
    static List<Span> of(ByteBuffer track) {
        ByteBuffer chunks = box(track, "mdia", "minf", "stbl", "stsc");
        ByteBuffer sizes = box(track, "mdia", "minf", "stbl", "stsz");
        ByteBuffer near = box(track, "mdia", "minf", "stbl", "stco");
        ByteBuffer far = box(track, "mdia", "minf", "stbl", "co64");
        ByteBuffer places = near == null ? far : near;
        if (chunks == null || places == null) {
            return List.of();
        }
        if (sizes == null) {
            throw new PictureRefused("video");
        }
        int count = places.getInt(4);
        int runs = chunks.getInt(4);
        var spans = new ArrayList<Span>();
        int sample = 0;
        int run = 0;
        for (int chunk = 0; chunk < count; chunk++) {
            while (run + 1 < runs && chunks.getInt(8 + (run + 1) * ENTRY_BYTES) <= chunk + 1) {
                run++;
            }
            int most = runs == 0 ? 0 : chunks.getInt(8 + run * ENTRY_BYTES + 4);
            long bytes = 0;
            for (int i = 0; i < most && sample < sizes.getInt(8); i++) {
                bytes += size(sizes, sample++);
            }
            long place =
                    near == null ? places.getLong(8 + 8 * chunk) : Integer.toUnsignedLong(places.getInt(8 + 4 * chunk));
            spans.add(new Span(place, bytes));
        }
        return spans;
    }

    private static long size(ByteBuffer sizes, int sample) {
        int all = sizes.getInt(4);
        return Integer.toUnsignedLong(all != 0 ? all : sizes.getInt(12 + 4 * sample));
    }

    /** The content of the first box down this path, or null. */
    static @Nullable ByteBuffer box(ByteBuffer from, String... path) {
        ByteBuffer inside = from.duplicate();
        for (String wanted : path) {
            ByteBuffer found = child(inside, wanted);
            if (found == null) {
                return null;
            }
            inside = found;
        }
        return inside;
    }

    private static @Nullable ByteBuffer child(ByteBuffer boxes, String wanted) {
        boxes.rewind();
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            int length = boxes.getInt();
            String type = Mp4Cleaning.type(boxes);
            if (length < 8 || length > boxes.limit() - start) {
                throw new PictureRefused("video");
            }
            if (type.equals(wanted)) {
                return boxes.slice(start + 8, length - 8);
            }
            boxes.position(start + length);
        }
        return null;
    }
}
