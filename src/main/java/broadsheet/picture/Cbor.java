package broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads CBOR (RFC 8949) that nobody vouches for: numbers as Long, text as String, bytes as byte[], arrays as List, maps as
 * Map. Tags are passed over; what is neither of these is {@link #NOTHING}. No length is believed before it was compared
 * with what is there.
 */
final class Cbor {
    static final Object NOTHING = new Object();
    private static final Object BREAK = new Object();
    private static final int DEEPEST = 16;
    private static final int MOST_ITEMS = 20_000;
    private static final int UNTIL_BREAK = 31;

    private final ByteBuffer bytes;
    private int items;

    private Cbor(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * The first item.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    static Object read(byte[] bytes) {
        try {
            return new Cbor(bytes).item(0);
        } catch (java.nio.BufferUnderflowException e) {
            throw new IllegalArgumentException("cut off", e);
        }
    }

    private Object item(int depth) {
        if (depth > DEEPEST || ++items > MOST_ITEMS) {
            throw new IllegalArgumentException("too deep or too much");
        }
        int head = bytes.get() & 0xff;
        int kind = head >> 5;
        int more = head & 0x1f;
        boolean isOpen = more == UNTIL_BREAK;
        if (kind == 7) {
            argument(isOpen ? 0 : more);
            return isOpen ? BREAK : NOTHING;
        }
        long value = isOpen ? -1 : argument(more);
        return switch (kind) {
            case 0 -> value;
            case 1 -> -1 - value;
            case 2 -> isOpen ? joined(depth) : bytes(value);
            case 3 -> new String(isOpen ? joined(depth) : bytes(value), StandardCharsets.UTF_8);
            case 4 -> list(value, depth);
            case 5 -> map(value, depth);
            default -> item(depth + 1);
        };
    }

    private long argument(int more) {
        return switch (more) {
            case 24 -> bytes.get() & 0xff;
            case 25 -> bytes.getShort() & 0xffff;
            case 26 -> Integer.toUnsignedLong(bytes.getInt());
            case 27 -> bytes.getLong();
            default -> {
                if (more > 27) {
                    throw new IllegalArgumentException("no such length");
                }
                yield more;
            }
        };
    }

    private byte[] bytes(long length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("longer than the file");
        }
        byte[] found = new byte[(int) length];
        bytes.get(found);
        return found;
    }

    private byte[] joined(int depth) {
        var all = new java.io.ByteArrayOutputStream();
        for (Object part = item(depth + 1); part != BREAK; part = item(depth + 1)) {
            all.writeBytes(part instanceof byte[] some ? some : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    private List<Object> list(long length, int depth) {
        var found = new ArrayList<Object>();
        for (long i = 0; i != length; i++) {
            Object one = item(depth + 1);
            if (one == BREAK) {
                break;
            }
            found.add(one);
        }
        return found;
    }

    private Map<Object, Object> map(long length, int depth) {
        var found = new HashMap<Object, Object>();
        for (long i = 0; i != length; i++) {
            Object key = item(depth + 1);
            if (key == BREAK) {
                break;
            }
            found.put(key, item(depth + 1));
        }
        return found;
    }
}
