package broadsheet.moderation.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds many sequences of numbers in another at once, in one walk along it (A. V. Aho and M. J. Corasick, Efficient
 * string matching, 1975). The numbers are letters, or words.
 */
final class Automaton {
    private static final int NOWHERE = -1;

    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<Integer> ends = new ArrayList<>(List.of(NOWHERE));
    private final BitSet firsts = new BitSet();
    private int[] ended = {};
    private int[] back = {};
    private int[] shorter = {};
    private long[] keys = {};
    private int[] targets = {};

    /** Adds a sequence that is told by this number; of two equal ones the first is told. */
    void add(int[] sequence, int told) {
        int at = 0;
        for (int symbol : sequence) {
            at = steps.computeIfAbsent(key(at, symbol), _ -> {
                ends.add(NOWHERE);
                return ends.size() - 1;
            });
        }
        if (at != 0 && ends.get(at) == NOWHERE) {
            ends.set(at, told);
            firsts.set(sequence[0]);
        }
    }

    /** Makes it ready to find; nothing is added afterwards. */
    Automaton ready() {
        int size = Integer.highestOneBit(Math.max(4, steps.size() * 2)) * 2;
        keys = new long[size];
        Arrays.fill(keys, NOWHERE);
        targets = new int[size];
        steps.forEach(this::place);
        ended = ends.stream().mapToInt(Integer::intValue).toArray();
        back = new int[ended.length];
        shorter = new int[ended.length];
        link(children());
        steps.clear();
        return this;
    }

    private void place(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != NOWHERE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private Map<Integer, List<Long>> children() {
        var children = new HashMap<Integer, List<Long>>();
        for (long key : steps.keySet()) {
            children.computeIfAbsent((int) (key >>> 32), _ -> new ArrayList<>()).add(key);
        }
        return children;
    }

    /** Tells each state, the near ones first, where to go on when the next number does not fit. */
    private void link(Map<Integer, List<Long>> children) {
        var waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int from = waiting.removeFirst();
            for (long key : children.getOrDefault(from, List.of())) {
                int to = step(from, (int) key);
                back[to] = from == 0 ? 0 : next(back[from], (int) key);
                shorter[to] = ended[back[to]] == NOWHERE ? shorter[back[to]] : back[to];
                waiting.add(to);
            }
        }
    }

    /** Walks one number on from a state; 0 is the beginning. */
    int next(int state, int symbol) {
        if (state == 0 && (symbol < 0 || !firsts.get(symbol))) {
            return 0;
        }
        int at = state;
        while (true) {
            int to = step(at, symbol);
            if (to != NOWHERE) {
                return to;
            }
            if (at == 0) {
                return 0;
            }
            at = back[at];
        }
    }

    /** Tells the sequences that end in a state. */
    void tell(int state, IntConsumer taker) {
        for (int at = state; at != 0; at = shorter[at]) {
            if (ended[at] != NOWHERE) {
                taker.accept(ended[at]);
            }
        }
    }

    private int step(int state, int symbol) {
        long key = key(state, symbol);
        for (int slot = slot(key); keys[slot] != NOWHERE; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NOWHERE;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    private static long key(int state, int symbol) {
        return (long) state << 32 | symbol;
    }
}
