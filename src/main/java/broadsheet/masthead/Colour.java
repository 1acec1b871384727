package broadsheet.masthead;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param hex seven characters, such as {@code #0a5561}, in lower case
 */
public record Colour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final int STEPS = 100;
    private static final int WHOLE = 255;

    /**
     * Checks the spelling.
     *
     * @throws IllegalArgumentException in plain words
     */
    public Colour {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "\"" + hex + "\" is no colour; write one such as #0a5561: six digits from 0 to f after a #.");
        }
    }

    /** The colour as it was typed, in either case, with or without the #. */
    public static Colour of(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return new Colour(plain.startsWith("#") ? plain : "#" + plain);
    }

    /** How well one is read on the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The first colour on the way from this one to the other that is read well enough on all grounds. */
    Colour towards(Colour other, double least, Colour... grounds) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(other, step / (double) STEPS);
            if (mixed.leastContrast(grounds) >= least) {
                return mixed;
            }
        }
        return other;
    }

    /** How well it is read on that of the grounds where it is read worst. */
    double leastContrast(Colour... grounds) {
        double least = Double.MAX_VALUE;
        for (Colour ground : grounds) {
            least = Math.min(least, contrast(ground));
        }
        return least;
    }

    private Colour mixed(Colour other, double share) {
        var hex = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long level = Math.round(level(i) * (1 - share) + other.level(i) * share);
            hex.append(String.format(Locale.ROOT, "%02x", level));
        }
        return new Colour(hex.toString());
    }

    private int level(int channel) {
        int at = 1 + 2 * channel;
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    /** Relative luminance (WCAG 2.2, definition of that name). */
    private double luminance() {
        return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
    }

    private double linear(int channel) {
        double level = level(channel) / (double) WHOLE;
        return level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
    }
}
