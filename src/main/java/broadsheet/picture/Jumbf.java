package broadsheet.picture;

import broadsheet.picture.Header.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the manifest store of C2PA in a picture (C2PA 2.1 §A.3) and walks its boxes (ISO/IEC 19566-5). */
final class Jumbf {
    private static final int MOST_BYTES = 8_000_000;
    private static final int MOST_BOXES = 2_000;
    private static final int SEGMENT_HEAD = 8;
    private static final int APP11 = 0xEB;
    private static final int START_OF_SCAN = 0xDA;

    private Jumbf() {}

    /** A box: the four letters of its type, its label when it holds others, and its content without either. */
    record Box(String type, String label, ByteBuffer content) {
        byte[] bytes() {
            byte[] all = new byte[content.remaining()];
            content.duplicate().get(all);
            return all;
        }

        /** The boxes inside; as many as can be read. */
        List<Box> inside() {
            return boxes(content.duplicate());
        }

        Optional<Box> labelled(String start) {
            return inside().stream()
                    .filter(box -> box.label().startsWith(start))
                    .findFirst();
        }

        Optional<Box> typed(String wanted) {
            return inside().stream().filter(box -> box.type().equals(wanted)).findFirst();
        }
    }

    /** The store as it lies in the file; empty when there is none. The file was looked through before. */
    static Optional<byte[]> store(PictureType type, byte[] file) {
        try {
            Optional<byte[]> found = switch (type) {
                case JPEG -> jpeg(new Bytes(file));
                case PNG -> png(new Bytes(file));
                case WEBP -> webp(new Bytes(file));
                case GIF -> Optional.empty();
            };
            return found.filter(store -> boxes(ByteBuffer.wrap(store)).stream()
                    .anyMatch(box -> box.label().equals("c2pa")));
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /** The boxes that lie behind each other; reading ends where one does not fit. */
    static List<Box> boxes(ByteBuffer from) {
        var found = new ArrayList<Box>();
        while (from.remaining() >= 8 && found.size() < MOST_BOXES) {
            int start = from.position();
            long length = Integer.toUnsignedLong(from.getInt());
            String type = Mp4Cleaning.type(from);
            int head = 8;
            if (length == 1 && from.remaining() >= 8) {
                length = from.getLong();
                head = 16;
            } else if (length == 0) {
                length = (long) from.limit() - start;
            }
            if (length < head || length > from.limit() - start) {
                break;
            }
            ByteBuffer content = from.slice(start + head, (int) length - head);
            found.add(type.equals("jumb") ? described(content) : new Box(type, "", content));
            from.position(start + (int) length);
        }
        return found;
    }

    /** A box of boxes begins with its description: 16 bytes that say its kind, a byte of switches, and its label. */
    private static Box described(ByteBuffer content) {
        if (content.remaining() < 8 + 17) {
            return new Box("jumb", "", content);
        }
        int length = content.getInt(0);
        if (length < 8 + 17 || length > content.remaining()) {
            return new Box("jumb", "", content);
        }
        var label = new ByteArrayOutputStream();
        if ((content.get(8 + 16) & 2) != 0) {
            for (int place = 8 + 17; place < length && content.get(place) != 0; place++) {
                label.write(content.get(place));
            }
        }
        return new Box(
                "jumb", label.toString(StandardCharsets.UTF_8), content.slice(length, content.remaining() - length));
    }

    /** Segments APP11 hold pieces of a box; each piece repeats the box's head (ISO/IEC 19566-5 §D.2). */
    private static Optional<byte[]> jpeg(Bytes file) {
        var pieces = new TreeMap<Integer, TreeMap<Long, byte[]>>();
        int place = 2;
        int taken = 0;
        while (file.at(place) == 0xFF && file.at(place + 1) != START_OF_SCAN) {
            if (file.at(place + 1) == 0xFF) {
                place++;
                continue;
            }
            int length = file.big2(place + 2);
            int content = place + 4;
            if (file.at(place + 1) == APP11 && length > SEGMENT_HEAD + 10 && file.starts(content, "JP")) {
                taken += length;
                if (taken > MOST_BYTES) {
                    return Optional.empty();
                }
                int number = file.big2(content + 2);
                long order = Integer.toUnsignedLong(file.big4(content + 4));
                int from = content + SEGMENT_HEAD;
                int head = order == 1 ? 0 : file.big4(from) == 1 ? 16 : 8;
                pieces.computeIfAbsent(number, _ -> new TreeMap<>())
                        .put(order, java.util.Arrays.copyOfRange(file.all(), from + head, place + 2 + length));
            }
            place += 2 + length;
        }
        return pieces.values().stream()
                .map(Jumbf::joined)
                .filter(box -> boxes(ByteBuffer.wrap(box)).stream()
                        .anyMatch(found -> found.label().equals("c2pa")))
                .findFirst();
    }

    private static byte[] joined(Map<Long, byte[]> pieces) {
        var all = new ByteArrayOutputStream();
        pieces.values().forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static Optional<byte[]> png(Bytes file) {
        for (int place = 8; !file.starts(place + 4, "IEND"); place += 12 + file.big4(place)) {
            if (file.starts(place + 4, "caBX")) {
                return part(file, place + 8, file.big4(place));
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> webp(Bytes file) {
        for (int place = 12; place + 8 <= file.size(); ) {
            int length = file.little4(place + 4);
            if (length < 0) {
                return Optional.empty();
            }
            if (file.starts(place, "C2PA")) {
                return part(file, place + 8, length);
            }
            place = Math.addExact(place, Math.min(file.size(), 8 + length + (length & 1)));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> part(Bytes file, int from, int length) {
        return length < 0 || length > MOST_BYTES || length > file.size() - from
                ? Optional.empty()
                : Optional.of(java.util.Arrays.copyOfRange(file.all(), from, from + length));
    }
}
