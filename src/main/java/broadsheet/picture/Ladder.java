package broadsheet.picture;

import java.util.ArrayList;
import java.util.List;

/** The widths that pictures are served in. There are no others, so nobody can fill the disk by asking. */
final class Ladder {
    /** Hexadecimal digits of the hash that name a file in its address. */
    static final int NAME_LENGTH = 24;

    private static final List<Integer> STEPS = List.of(320, 480, 640, 960, 1280, 1920);

    private Ladder() {}

    /** The widths for an original of this width: the steps below it, and itself when it is no wider than the last. */
    static List<Integer> of(int original) {
        int largest = Math.min(original, STEPS.getLast());
        var widths =
                new ArrayList<>(STEPS.stream().filter(step -> step < largest).toList());
        widths.add(largest);
        return widths;
    }
}
