package broadsheet.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance, from a seed; choices among the same things are dealt like cards, so that none returns before all were seen. */
final class Draw {
    private final SplittableRandom random;
    private final Map<String, Deque<Integer>> decks = new HashMap<>();
    private final Map<String, Integer> lastDealt = new HashMap<>();

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next card's number, 0 to {@code size - 1}, of the deck with this name and size. */
    int deal(String name, int size) {
        String deck = name + " of " + size;
        if (size == 1) {
            return 0;
        }
        Deque<Integer> cards = decks.computeIfAbsent(deck, _ -> new ArrayDeque<>());
        if (cards.isEmpty()) {
            cards.addAll(shuffled(size, lastDealt.getOrDefault(deck, -1)));
        }
        int card = cards.removeFirst();
        lastDealt.put(deck, card);
        return card;
    }

    <T> T deal(String deck, List<T> from) {
        return from.get(deal(deck, from.size()));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private List<Integer> shuffled(int size, int notFirst) {
        var cards = new ArrayList<Integer>(size);
        for (int i = 0; i < size; i++) {
            cards.add(random.nextInt(i + 1), i);
        }
        if (cards.getFirst() == notFirst) {
            cards.add(cards.removeFirst());
        }
        return cards;
    }
}
