package broadsheet.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which renditions of a picture are there in AVIF too.
 *
 * @param isTried whether anybody has tried
 * @param widths those where it is smaller than the WebP, in pixels
 */
public record InAvif(boolean isTried, List<Integer> widths) {
    /** Of a picture that nobody has tried. */
    public static final InAvif UNTRIED = new InAvif(false, List.of());

    static InAvif at(List<Integer> widths) {
        return new InAvif(true, List.copyOf(widths));
    }

    static InAvif of(String stored) {
        return at(Arrays.stream(stored.split(" ", -1))
                .filter(width -> !width.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    String stored() {
        return widths.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
