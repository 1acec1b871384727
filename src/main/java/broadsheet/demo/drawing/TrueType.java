package broadsheet.demo.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Reads the outlines of a TrueType font file, so that lettering never depends on the fonts of the machine. */
final class TrueType {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;
    private static final int WORD_ARGUMENTS = 1;
    private static final int MORE_PARTS = 32;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final boolean longOffsets;
    private final int metricCount;
    private final int characterMap;

    TrueType(String resource) {
        data = ByteBuffer.wrap(bytes(resource));
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            StringBuilder tag = new StringBuilder(4);
            for (int j = 0; j < 4; j++) {
                tag.append((char) data.get(entry + j));
            }
            tables.put(tag.toString(), data.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        longOffsets = unsigned(table("head") + 50) == 1;
        metricCount = unsigned(table("hhea") + 34);
        characterMap = characterMap();
    }

    /** The number of the glyph for a character, 0 when the font has none. */
    int glyph(int character) {
        int segments = unsigned(characterMap + 6) / 2;
        int ends = characterMap + 14;
        int starts = ends + 2 * segments + 2;
        for (int i = 0; i < segments; i++) {
            if (character <= unsigned(ends + 2 * i)) {
                return glyphInSegment(character, i, segments, starts);
            }
        }
        return 0;
    }

    /** The width of a glyph, in ems. */
    double advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    }

    /** The outline of a glyph, one em high, its baseline at y 0 and y growing downwards. */
    Path2D outline(int glyph) {
        Path2D path = units(glyph);
        path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm));
        return path;
    }

    private int glyphInSegment(int character, int segment, int segments, int starts) {
        int start = unsigned(starts + 2 * segment);
        if (character < start) {
            return 0;
        }
        int delta = unsigned(starts + 2 * segments + 2 * segment);
        int rangeAt = starts + 4 * segments + 2 * segment;
        int range = unsigned(rangeAt);
        if (range == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(rangeAt + range + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private Path2D units(int glyph) {
        int loca = table("loca");
        int from = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
        int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
        if (from == to) {
            return new Path2D.Double();
        }
        int start = table("glyf") + from;
        int contours = data.getShort(start);
        return contours < 0 ? composite(start + 10) : simple(start + 10, contours);
    }

    private Path2D composite(int start) {
        Path2D path = new Path2D.Double();
        int at = start;
        int flags;
        do {
            flags = unsigned(at);
            Path2D part = units(unsigned(at + 2));
            boolean words = (flags & WORD_ARGUMENTS) != 0;
            double x = words ? data.getShort(at + 4) : data.get(at + 4);
            double y = words ? data.getShort(at + 6) : data.get(at + 5);
            path.append(part.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
            at += words ? 8 : 6;
        } while ((flags & MORE_PARTS) != 0);
        return path;
    }

    private Path2D simple(int start, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = unsigned(start + 2 * i);
        }
        int points = ends[contours - 1] + 1;
        int at = start + 2 * contours;
        at += 2 + unsigned(at);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get(at++) & 0xFF;
            if ((flags[i] & REPEAT) != 0) {
                int times = data.get(at++) & 0xFF;
                for (int j = 0; j < times; j++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] xs = new int[points];
        at = coordinates(flags, at, SHORT_X, SAME_X, xs);
        int[] ys = new int[points];
        coordinates(flags, at, SHORT_Y, SAME_Y, ys);
        Path2D path = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            contour(path, flags, xs, ys, first, end);
            first = end + 1;
        }
        return path;
    }

    private int coordinates(int[] flags, int start, int shortFlag, int sameFlag, int[] values) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = data.get(at++) & 0xFF;
                value += same ? step : -step;
            } else if (!same) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    private static void contour(Path2D path, int[] flags, int[] xs, int[] ys, int first, int last) {
        int count = last - first + 1;
        int start = 0;
        while (start < count && (flags[first + start] & ON_CURVE) == 0) {
            start++;
        }
        if (start == count) {
            return;
        }
        path.moveTo(xs[first + start], ys[first + start]);
        for (int i = 1; i <= count; i++) {
            int here = first + (start + i) % count;
            if ((flags[here] & ON_CURVE) != 0) {
                path.lineTo(xs[here], ys[here]);
                continue;
            }
            int next = first + (start + i + 1) % count;
            if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(xs[here], ys[here], xs[next], ys[next]);
                i++;
            } else {
                path.quadTo(xs[here], ys[here], (xs[here] + xs[next]) / 2.0, (ys[here] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private int characterMap() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int map = cmap + data.getInt(cmap + 8 + 8 * i);
            if (unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalStateException("The font has no character map of format 4");
    }

    private int table(String tag) {
        Integer start = tables.get(tag);
        if (start == null) {
            throw new IllegalStateException("The font has no table " + tag);
        }
        return start;
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = TrueType.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The font file " + resource + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
