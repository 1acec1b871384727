package broadsheet.moderation;

import java.util.ArrayList;
import java.util.List;

/** Many things in a few statements. */
final class Batch {
    private static final int AT_ONCE = 50;

    private Batch() {}

    /** The parts of a list, all but the last of one length, so that there are few different statements. */
    static <T> List<List<T>> of(List<T> all) {
        var parts = new ArrayList<List<T>>();
        int from = 0;
        while (from < all.size()) {
            int length = all.size() - from >= AT_ONCE ? AT_ONCE : all.size() - from >= 10 ? 10 : 1;
            parts.add(all.subList(from, from + length));
            from += length;
        }
        return parts;
    }

    static String marks(List<?> some) {
        return "?, ".repeat(some.size() - 1) + "?";
    }
}
