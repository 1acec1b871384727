package broadsheet.exchange;

import java.util.Arrays;

/**
 * Numbers by number, several to a key if need be, in sixteen bytes an entry: an export may hold a million items. Open
 * addressing with linear probing. Key 0 is not taken.
 */
final class LongIndex {
    private static final int SMALLEST = 64;
    /** What {@link #first} answers for a key that is not there. */
    static final long NONE = -1;

    private long[] keys = new long[SMALLEST];
    private long[] values = new long[SMALLEST];
    private int size;

    /** Adds one more value to a key. */
    void add(long key, long value) {
        if (key == 0) {
            return;
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        put(key, value);
        size++;
    }

    private void put(long key, long value) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = value;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    /** The smallest value of a key, or {@link #NONE}. */
    long first(long key) {
        return Arrays.stream(all(key)).min().orElse(NONE);
    }

    /** All values of a key, rising. */
    long[] all(long key) {
        if (key == 0) {
            return new long[0];
        }
        long[] found = new long[4];
        int count = 0;
        for (int at = slot(key); keys[at] != 0; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = values[at];
            }
        }
        long[] all = Arrays.copyOf(found, count);
        Arrays.sort(all);
        return all;
    }

    int size() {
        return size;
    }
}
