package broadsheet.press;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws one of several acts, each as often as it has lots. */
final class Lottery {
    private record Lot(String name, Runnable act) {}

    private final List<Lot> lots = new ArrayList<>();

    Lottery add(int share, String name, Runnable act) {
        for (int i = 0; i < share; i++) {
            lots.add(new Lot(name, act));
        }
        return this;
    }

    /** Does one and tells its name, and why the paper's rules refused it if they did. */
    String draw(SplittableRandom random) {
        Lot lot = lots.get(random.nextInt(lots.size()));
        try {
            lot.act().run();
            return lot.name();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return lot.name() + " (refused: " + e.getMessage() + ")";
        }
    }
}
