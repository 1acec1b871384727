package broadsheet.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shortest way from one row of numbers to another by removing and adding (E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986), given up where it would be too long. All calls of one script share one budget.
 */
final class EditScript {
    /** The longest way that is looked for; the memory needed grows with its square: 8 MB. */
    private static final int LONGEST = 1_400;

    /** Comparisons for all calls together; a fraction of a second. */
    private static final long STEPS = 40_000_000;

    private long steps;

    /** Two rows of numbers. */
    record Pair(int[] before, int[] after) {}

    /** Which of the numbers before are removed, and which of those after are added; the others stay, in order. */
    record Marks(boolean[] removed, boolean[] added) {
        static Marks everything(int before, int after) {
            var marks = new Marks(new boolean[before], new boolean[after]);
            java.util.Arrays.fill(marks.removed, true);
            java.util.Arrays.fill(marks.added, true);
            return marks;
        }
    }

    /** The shortest way, or nothing when it is longer than is looked for. */
    Optional<Marks> between(Pair pair) {
        int[] a = pair.before();
        int[] b = pair.after();
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            start++;
        }
        int endA = a.length;
        int endB = b.length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        var marks = new Marks(new boolean[a.length], new boolean[b.length]);
        boolean found = search(a, b, start, endA - start, endB - start, marks);
        return found ? Optional.of(marks) : Optional.empty();
    }

    private boolean search(int[] a, int[] b, int start, int n, int m, Marks marks) {
        int most = Math.min(n + m, LONGEST);
        int zero = most + 1;
        var reach = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(java.util.Arrays.copyOfRange(reach, zero - d, zero + d + 1));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[zero + k - 1] < reach[zero + k + 1];
                int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                int y = x - k;
                int before = x;
                while (x < n && y < m && a[start + x] == b[start + y]) {
                    x++;
                    y++;
                }
                steps += x - before + 1L;
                reach[zero + k] = x;
                if (x >= n && y >= m) {
                    walkBack(trace, d, start, n, m, marks);
                    return true;
                }
            }
            if (steps > STEPS) {
                return false;
            }
        }
        return false;
    }

    /** {@code trace[d]} is how far each diagonal from -d to d was reached before step d. */
    private static void walkBack(List<int[]> trace, int length, int start, int n, int m, Marks marks) {
        int x = n;
        int y = m;
        for (int d = length; d > 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && reach[d + k - 1] < reach[d + k + 1];
            int from = down ? k + 1 : k - 1;
            int fromX = reach[d + from];
            int fromY = fromX - from;
            if (down) {
                marks.added()[start + fromY] = true;
            } else {
                marks.removed()[start + fromX] = true;
            }
            x = fromX;
            y = fromY;
        }
    }
}
