package broadsheet.platform.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements over many rows at once, so many that neither database minds, in few shapes that stay prepared. */
public final class Slices {
    private static final int AT_ONCE = 256;
    private static final int VALUES_AT_ONCE = 1_500;

    private Slices() {}

    /**
     * For {@code IN (…)}: hands over the marks and the ids, slice by slice. The number of marks is rounded up, the last id
     * repeated.
     */
    public static void in(Collection<Long> ids, BiConsumer<String, @Nullable Object[]> statement) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            int places = Math.max(1, Integer.highestOneBit(some.size() * 2 - 1));
            @Nullable Object[] values = new @Nullable Object[places];
            for (int i = 0; i < places; i++) {
                values[i] = some.get(Math.min(i, some.size() - 1));
            }
            statement.accept("?" + ", ?".repeat(places - 1), values);
        }
    }

    /** For {@code VALUES …}: hands over the marks of whole rows and their values, slice by slice. */
    public static <T> void rows(
            Collection<T> all, Function<T, @Nullable Object[]> row, BiConsumer<String, @Nullable Object[]> statement) {
        var values = new ArrayList<@Nullable Object>();
        int rows = 0;
        int columns = 1;
        for (T one : all) {
            @Nullable Object[] cells = row.apply(one);
            columns = cells.length;
            values.addAll(Arrays.asList(cells));
            rows++;
            if (values.size() + columns > VALUES_AT_ONCE) {
                statement.accept(marks(rows, columns), values.toArray());
                values.clear();
                rows = 0;
            }
        }
        if (rows > 0) {
            statement.accept(marks(rows, columns), values.toArray());
        }
    }

    private static String marks(int rows, int columns) {
        String one = "(?" + ", ?".repeat(columns - 1) + ")";
        return one + (", " + one).repeat(rows - 1);
    }

    /** The values of a statement whose first ones stand before those of a slice. */
    public static @Nullable Object[] with(@Nullable Object[] slice, @Nullable Object... first) {
        @Nullable Object[] all = Arrays.copyOf(first, first.length + slice.length);
        System.arraycopy(slice, 0, all, first.length, slice.length);
        return all;
    }
}
