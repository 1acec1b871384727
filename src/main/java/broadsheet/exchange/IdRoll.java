package broadsheet.exchange;

import java.util.Arrays;

/** Which names a file holds, in eight bytes each; it may take one name for another once in many millions of files. */
final class IdRoll {
    private long[] seen = new long[1_024];
    private int size;
    private boolean isSorted;

    void add(String id) {
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size + size / 2);
        }
        seen[size++] = mixed(id);
        isSorted = false;
    }

    boolean has(String id) {
        return place(id) >= 0;
    }

    /** Whether it was added more than once. */
    boolean isTwice(String id) {
        int at = place(id);
        return at > 0 && seen[at - 1] == seen[at] || at >= 0 && at + 1 < size && seen[at + 1] == seen[at];
    }

    int size() {
        return size;
    }

    private int place(String id) {
        if (!isSorted) {
            Arrays.sort(seen, 0, size);
            isSorted = true;
        }
        return Arrays.binarySearch(seen, 0, size, mixed(id));
    }

    private static long mixed(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L; // FNV-1a
        }
        return hash;
    }
}
